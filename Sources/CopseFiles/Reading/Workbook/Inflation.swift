internal import CZlib

/// Deflated data on its way back, a block at a time.
struct Inflation: ~Copyable {
  /// Whether the data came to their end, as they say themselves.
  private(set) var isWhole = false

  /// zlib asks that a stream stays where it is in memory.
  private let stream: UnsafeMutablePointer<z_stream>
  private let block: UnsafeMutableBufferPointer<UInt8>
  private var isRunning: Bool

  private static let blockSize = 1 << 16

  /// - Parameter packed: Must outlive this value.
  init(_ packed: UnsafeBufferPointer<UInt8>) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    block = .allocate(capacity: Self.blockSize)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    stream.pointee.avail_in = UInt32(clamping: packed.count)
    isRunning = copse_inflate_begin(stream)
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    block.deallocate()
  }

  /// The next block, which stands until the one after it; nil at the end, also where damage ends it.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard isRunning else { return nil }
    stream.pointee.next_out = block.baseAddress
    stream.pointee.avail_out = UInt32(Self.blockSize)
    let status = inflate(stream, Z_NO_FLUSH)
    isWhole = status == Z_STREAM_END
    isRunning = status == Z_OK
    let count = Self.blockSize - Int(stream.pointee.avail_out)
    guard status == Z_OK || isWhole, count > 0 else {
      isRunning = false
      return nil
    }
    return UnsafeBufferPointer(block.extracting(0..<count))
  }
}
