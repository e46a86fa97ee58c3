/// The addresses of every distinct platforms cell as numbers, so that two cells are compared
/// without reading either.
struct PlatformAddresses: Sendable {
  /// One entry of a cell.
  private struct Presence: Sendable {
    let platform: UInt32
    let address: UInt32
  }

  /// Where the entries of each cell begin in `presences`, and after the last where they end.
  private let starts: [UInt32]
  /// In the order written.
  private let presences: [Presence]

  init(of cells: Texts) {
    var starts: [UInt32] = [0]
    var presences: [Presence] = []
    starts.reserveCapacity(cells.count + 1)
    var reader = Reader()
    cells.bytes.withUnsafeBufferPointer { bytes in
      for cell in 0..<UInt32(cells.count) {
        ListCell.split(UnsafeBufferPointer(rebasing: bytes[cells.range(of: cell)])) { entry in
          if let presence = reader.read(entry) { presences.append(presence) }
        }
        starts.append(UInt32(presences.count))
      }
    }
    self.starts = starts
    self.presences = presences.withUnsafeBufferPointer { Array($0) }
  }

  /// How many of the platforms that both cells name have other addresses in the one than in the
  /// other.
  func differenceCount(_ cell: UInt32, _ other: UInt32) -> Int {
    presences.withUnsafeBufferPointer { presences in
      let old = UnsafeBufferPointer(rebasing: presences[range(of: cell)])
      let new = UnsafeBufferPointer(rebasing: presences[range(of: other)])
      return new.indices.count { index in
        let platform = new[index].platform
        let isFirst = !new[..<index].contains { $0.platform == platform }
        return isFirst && old.contains { $0.platform == platform }
          && (Self.has(old, addressesBeyond: new, on: platform)
            || Self.has(new, addressesBeyond: old, on: platform))
      }
    }
  }

  private static func has(
    _ cell: UnsafeBufferPointer<Presence>, addressesBeyond other: UnsafeBufferPointer<Presence>,
    on platform: UInt32
  ) -> Bool {
    cell.contains { presence in
      presence.platform == platform
        && !other.contains { $0.platform == platform && $0.address == presence.address }
    }
  }

  private func range(of cell: UInt32) -> Range<Int> {
    Int(starts[Int(cell)])..<Int(starts[Int(cell) + 1])
  }

  /// Gives platforms and addresses their numbers; equal texts have equal ones.
  private struct Reader {
    private var platforms = TextDictionary()
    private var addresses = TextDictionary()
    /// What stands before the colon of an entry, or the whole of one without a platform before it.
    private var heads = TextDictionary()
    /// By code of `heads`: what an entry is that says no more; nil for nothing.
    private var presences: [Presence?] = [nil]

    /// The entry as numbers; nil when it is on no platform.
    mutating func read(_ entry: UnsafeBufferPointer<UInt8>) -> Presence? {
      guard UTF8Text.isASCII(entry) else { return readText(entry) }
      let length = PlatformSpelling.tellingLength(entry)
      let head = UnsafeBufferPointer(rebasing: entry.prefix(length))
      let code = Int(heads.intern(head))
      if code == presences.count { presences.append(readText(head)) }
      guard length < entry.count, let platform = presences[code]?.platform else {
        return presences[code]
      }
      let address = WhiteSpace.trimmed(length + 1..<entry.count, of: entry)
      return Presence(
        platform: platform,
        address: addresses.intern(UnsafeBufferPointer(rebasing: entry[address])))
    }

    /// Addresses are compared as Swift compares text: composed and decomposed forms are the same.
    private mutating func readText(_ entry: UnsafeBufferPointer<UInt8>) -> Presence? {
      guard let presence = PlatformSpelling.read(String(decoding: entry, as: UTF8.self)) else {
        return nil
      }
      return Presence(
        platform: platforms.intern(Composition.composed(presence.platform)),
        address: addresses.intern(Composition.composed(presence.address)))
    }
  }
}
