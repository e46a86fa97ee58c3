/// The addresses of an audit that say that a hashtag is used on a platform: `linkedin:#AmplifyFE`.
///
/// Hashtags go by their code among the entries of the hashtags column; those that only addresses
/// tell of have codes behind them.
struct HashtagUses {
  /// By cell of the platforms column: where its uses begin in `uses`, and after the last they end.
  private var starts: [UInt32] = [0]
  private var uses: [UInt64] = []
  private let names: Texts
  /// Folded, and spelt as met, of the hashtags that only addresses tell of.
  private var others: [(hashtag: String, spellings: [String])] = []

  init(of storage: AuditStorage) {
    names = storage.columns[ColumnIndex.hashtags].entries?.names ?? Texts()
    let column = storage.columns[ColumnIndex.platforms]
    let cells = column.folded.codes(containing: "#")
    guard !cells.isEmpty, let platforms = column.entries else { return }
    var reader = UseReader(platforms: platforms.names)
    starts.reserveCapacity(column.cells.count + 1)
    column.cells.bytes.withUnsafeBufferPointer { bytes in
      for cell in 0..<UInt32(column.cells.count) {
        let first = uses.count
        if cells.contains(Int(cell)) {
          let text = UnsafeBufferPointer(rebasing: bytes[column.cells.range(of: cell)])
          ListCell.split(text) { entry in
            if let use = reader.use(in: entry), !uses[first...].contains(use) { uses.append(use) }
          }
        }
        starts.append(UInt32(uses.count))
      }
    }
    name(reader.hashtags)
  }

  /// Gives the uses the codes of their hashtags in place of the reader's.
  private mutating func name(_ read: [(hashtag: String, spellings: [String])]) {
    var codes: [String: UInt32] = [:]
    codes.reserveCapacity(read.count)
    for (place, tag) in read.enumerated() { codes[tag.hashtag] = UInt32(place) }
    var known = Array(repeating: UInt32(0), count: read.count)
    for code in 1..<UInt32(max(1, names.count)) {
      if let place = codes[names.text(of: code)] { known[Int(place)] = code }
    }
    for (place, tag) in read.enumerated() where known[place] == 0 {
      known[place] = UInt32(names.count + others.count)
      others.append(tag)
    }
    for index in uses.indices {
      let (hashtag, platform) = Self.parts(of: uses[index])
      uses[index] = Self.use(of: known[hashtag], on: platform)
    }
  }

  var isEmpty: Bool { uses.isEmpty }

  /// How many hashtags there are, that of an empty text included.
  var hashtagCount: Int { names.count + others.count }

  /// The folded hashtag of a code.
  func hashtag(of code: Int) -> String {
    code < names.count ? names.text(of: UInt32(code)) : others[code - names.count].hashtag
  }

  /// The spellings of a hashtag that only addresses tell of; empty for any other.
  func spellings(of code: Int) -> [String] {
    code < names.count ? [] : others[code - names.count].spellings
  }

  /// The uses that a cell tells of, each once.
  func uses(ofCell cell: UInt32) -> ArraySlice<UInt64> {
    guard Int(cell) + 1 < starts.count else { return [] }
    return uses[Int(starts[Int(cell)])..<Int(starts[Int(cell) + 1])]
  }

  /// A hashtag and a platform in one number.
  static func use(of hashtag: UInt32, on platform: UInt32) -> UInt64 {
    UInt64(hashtag) << 32 | UInt64(platform)
  }

  static func parts(of use: UInt64) -> (hashtag: Int, platform: UInt32) {
    (Int(use >> 32), UInt32(truncatingIfNeeded: use))
  }
}

/// Reads the entries of platforms that have a hashtag for an address, each distinct one once.
private struct UseReader {
  private(set) var hashtags: [(hashtag: String, spellings: [String])] = []
  private var places: [String: Int] = [:]
  private let platforms: [String: UInt32]
  private var written = TextDictionary()
  /// By code of `written`: nil for no use.
  private var read: [UInt64?] = [nil]

  init(platforms: Texts) {
    self.platforms = Dictionary(
      (1..<UInt32(max(1, platforms.count))).map { (platforms.text(of: $0), $0) }
    ) { first, _ in first }
  }

  /// The use that an entry tells of, its hashtag by the place in `hashtags`.
  mutating func use(in entry: UnsafeBufferPointer<UInt8>) -> UInt64? {
    // Most addresses are none, and all differ.
    guard entry.contains(where: { $0 == UInt8(ascii: "#") || $0 >= 0x80 }) else { return nil }
    let code = Int(written.intern(entry))
    if code == read.count { read.append(newUse(in: String(decoding: entry, as: UTF8.self))) }
    return read[code]
  }

  private mutating func newUse(in entry: String) -> UInt64? {
    guard let presence = PlatformSpelling.read(entry),
      let platform = platforms[presence.platform],
      let spelling = ListCell.hashtagUsed(at: presence.address)
    else { return nil }
    let hashtag = Folding.folded(spelling)
    let place = places[hashtag] ?? hashtags.count
    if place == hashtags.count { hashtags.append((hashtag, [])) }
    places[hashtag] = place
    if !hashtags[place].spellings.contains(spelling) { hashtags[place].spellings.append(spelling) }
    return HashtagUses.use(of: UInt32(place), on: platform)
  }
}

extension ListCell {
  /// The hashtag that an address says is used there, without its `#`; nil for any other address.
  static func hashtagUsed(at address: String) -> String? {
    isHash(address) ? hashtag(address) : nil
  }
}
