import Foundation

/// Writes a sheet to a file in large pieces.
struct ByteWriter: ~Copyable {
  private static let pieceSize = 1 << 20

  private let file: FileHandle
  private var bytes: [UInt8] = []
  private var isRowBegun = false

  /// - Throws: an error of the file system when the file cannot be made.
  init(path: String) throws {
    try Data().write(to: URL(filePath: path))
    file = try FileHandle(forWritingTo: URL(filePath: path))
    bytes.reserveCapacity(Self.pieceSize + 4096)
  }

  /// Adds a cell to the row, in quotes where it needs them.
  mutating func append(_ cell: String) {
    if isRowBegun { bytes.append(UInt8(ascii: ",")) }
    isRowBegun = true
    let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }
    guard needsQuotes else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func endRow() throws {
    bytes.append(UInt8(ascii: "\n"))
    isRowBegun = false
    if bytes.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is left, and closes the file.
  consuming func finish() throws {
    try flush()
    try file.close()
  }

  private mutating func flush() throws {
    try file.write(contentsOf: bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
