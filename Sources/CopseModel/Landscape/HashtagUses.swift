/// The addresses of an audit that say that a hashtag is used on a platform: `linkedin:#AmplifyFE`.
///
/// Read once, when the audit is opened. Hashtags go by their code among the entries of the hashtags
/// column; those that only addresses tell of have codes behind them.
struct HashtagUses: Sendable {
  /// A hashtag on a platform, both by their codes.
  struct Use: Sendable {
    fileprivate(set) var hashtag: Int
    let platform: UInt32
  }

  /// Every use that a cell tells of, each once.
  private(set) var all: [Use] = []
  /// By cell of the platforms column: where its uses begin in `uses`, and after the last they end.
  private var starts: [UInt32] = [0]
  /// By their place in `all`.
  private var uses: [UInt32] = []
  private let names: Texts
  /// Folded, and spelt as met, of the hashtags that only addresses tell of.
  private var others: [(hashtag: String, spellings: [String])] = []

  init(_ columns: [Column]) {
    names = columns[ColumnIndex.hashtags].entries?.names ?? Texts()
    let column = columns[ColumnIndex.platforms]
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
    all = reader.uses
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
    for index in all.indices { all[index].hashtag = Int(known[all[index].hashtag]) }
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

  /// The uses that a cell tells of, each once, by their place in ``all``.
  func uses(ofCell cell: UInt32) -> ArraySlice<UInt32> {
    guard Int(cell) + 1 < starts.count else { return [] }
    return uses[Int(starts[Int(cell)])..<Int(starts[Int(cell) + 1])]
  }
}

/// Reads the entries of platforms that have a hashtag for an address, each distinct one once.
private struct UseReader {
  private(set) var hashtags: [(hashtag: String, spellings: [String])] = []
  /// Each once, its hashtag by the place in `hashtags`.
  private(set) var uses: [HashtagUses.Use] = []
  private var places: [String: Int] = [:]
  /// By hashtag: its uses.
  private var known: [[UInt32]] = []
  private let platforms: [String: UInt32]
  private var written = TextDictionary()
  /// By code of `written`: nil for no use.
  private var read: [UInt32?] = [nil]

  init(platforms: Texts) {
    self.platforms = Dictionary(
      (1..<UInt32(max(1, platforms.count))).map { (platforms.text(of: $0), $0) }
    ) { first, _ in first }
  }

  /// The use that an entry tells of, by its place in `uses`.
  mutating func use(in entry: UnsafeBufferPointer<UInt8>) -> UInt32? {
    // Most addresses are none, and all differ.
    guard entry.contains(where: { $0 == UInt8(ascii: "#") || $0 >= 0x80 }) else { return nil }
    let code = Int(written.intern(entry))
    if code == read.count { read.append(newUse(in: String(decoding: entry, as: UTF8.self))) }
    return read[code]
  }

  private mutating func newUse(in entry: String) -> UInt32? {
    guard let presence = PlatformSpelling.read(entry),
      let platform = platforms[presence.platform],
      let spelling = ListCell.hashtagUsed(at: presence.address)
    else { return nil }
    let hashtag = Folding.folded(spelling)
    let place = places[hashtag] ?? hashtags.count
    if place == hashtags.count {
      hashtags.append((hashtag, []))
      known.append([])
    }
    places[hashtag] = place
    if !hashtags[place].spellings.contains(spelling) { hashtags[place].spellings.append(spelling) }
    if let use = known[place].first(where: { uses[Int($0)].platform == platform }) { return use }
    let use = UInt32(uses.count)
    uses.append(HashtagUses.Use(hashtag: place, platform: platform))
    known[place].append(use)
    return use
  }
}

extension ListCell {
  /// The hashtag that an address says is used there, without its `#`; nil for any other address.
  static func hashtagUsed(at address: String) -> String? {
    isHash(address) ? hashtag(address) : nil
  }
}
