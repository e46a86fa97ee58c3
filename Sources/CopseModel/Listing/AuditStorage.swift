/// Everything that an audit holds; made once and never changed, so that copies cost
/// nothing; what takes long to find out is kept beside it.
final class AuditStorage: Sendable {
  let title: String
  let columns: [Column]
  /// In ascending order of years.
  let editions: [EditionColumns]
  /// The code in the id column of the id that each community is shown under.
  let shownIDs: [UInt32]
  /// The index of the first and last edition that lists each community, and how many list it.
  let firstEditions: [UInt16]
  let lastEditions: [UInt16]
  let editionCounts: [UInt16]
  /// The communities whose being one rests on a name, and whether there are any.
  let inferred: Selection
  let hasInferred: Bool
  /// By code of the status column.
  let lifecycles: [Lifecycle]
  /// By code of the members column.
  let memberCounts: [[MemberCount]]
  /// The codes of the source column that say `illustrative`.
  let illustrativeSources: Selection
  let illustrativeYears: [Int]
  /// Where addresses say that a hashtag is used.
  let hashtagUses: HashtagUses
  let hashtagNames: HashtagNames
  let provenance: Provenance
  /// What is found out about the networks of the editions.
  let knownNetworks = KnownNetworks()
  let problems: [Problem]
  let files: [FileTally]
  let published: [PublishedFigure]
  /// The first column of each heading that the program has no name for, folded.
  private let columnOfHeading: [String: Int]
  /// Finds the codes of the id column.
  private let ids: TextDictionary
  /// By code of the id column: the first community that is shown under it, or the largest number.
  private let communityOfID: [UInt32]
  /// The other communities of the few ids that several are shown under.
  private let namesakes: [UInt32: [UInt32]]

  init(
    assembly: borrowing AuditAssembly, columns: [Column], editions: [EditionColumns],
    shownIDs: [UInt32]
  ) {
    title = assembly.builder.title
    self.columns = columns
    columnOfHeading = Dictionary(
      columns.indices.dropFirst(Field.known.count).map {
        (HeadingKey.folded(columns[$0].field.heading), $0)
      }, uniquingKeysWith: { first, _ in first })
    self.editions = editions
    self.shownIDs = shownIDs
    var firsts = Array(repeating: UInt16.max, count: shownIDs.count)
    var lasts = Array(repeating: UInt16(0), count: shownIDs.count)
    var counts = Array(repeating: UInt16(0), count: shownIDs.count)
    for (index, edition) in editions.enumerated() {
      for community in edition.communities {
        firsts[Int(community)] = min(firsts[Int(community)], UInt16(index))
        lasts[Int(community)] = UInt16(index)
        counts[Int(community)] += 1
      }
    }
    firstEditions = firsts
    lastEditions = lasts
    editionCounts = counts
    inferred = Self.inferred(editions, counts)
    hasInferred = !inferred.isEmpty
    let statuses = columns[ColumnIndex.status].cells
    lifecycles = (0..<UInt32(statuses.count)).map { Lifecycle(status: statuses.text(of: $0)) }
    let members = columns[ColumnIndex.members].cells
    memberCounts = (0..<UInt32(members.count)).map {
      ListCell.memberCounts(of: members.text(of: $0))
    }
    let sources = columns[ColumnIndex.source].folded
    illustrativeSources = sources.codes(in: sources.codes(containing: "illustrative")) { text in
      text == "illustrative" || text.split { !$0.isLetter }.contains("illustrative")
    }
    illustrativeYears = assembly.builder.illustrativeYears.sorted()
    hashtagUses = HashtagUses(columns)
    hashtagNames = HashtagNames(hashtagUses)
    problems = assembly.problems.sorted()
    files = assembly.builder.fileOrder.compactMap { assembly.tallies[$0] }
    published = assembly.builder.published
    provenance = assembly.builder.provenance
    ids = assembly.builder.columns[ColumnIndex.id].cells
    var communities = Array(repeating: UInt32.max, count: ids.count)
    var namesakes: [UInt32: [UInt32]] = [:]
    for (community, code) in shownIDs.enumerated() {
      if communities[Int(code)] == .max {
        communities[Int(code)] = UInt32(community)
      } else {
        namesakes[code, default: []].append(UInt32(community))
      }
    }
    communityOfID = communities
    self.namesakes = namesakes
  }

  /// The communities that an edition lists by their names alone and that other editions list too;
  /// without any ids in the audit a name is taken for one even where it stands alone.
  private static func inferred(_ editions: [EditionColumns], _ counts: [UInt16]) -> Selection {
    let hasIDs = editions.contains { $0.isRecorded[ColumnIndex.id] }
    var inferred = Selection(capacity: counts.count)
    for edition in editions {
      for row in edition.knownByName {
        let community = Int(edition.communities[row])
        if !hasIDs || counts[community] > 1 { inferred.insert(community) }
      }
    }
    return inferred
  }

  /// The column of a field, or nil for a heading that the audit lacks.
  func columnIndex(of field: Field) -> Int? {
    guard case .other(let heading) = field else { return Field.known.firstIndex(of: field) }
    return columnOfHeading[HeadingKey.folded(heading)]
  }

  /// The communities that are shown under an id; more than one only without ids in the sheets.
  func communities(withID id: String) -> [Int] {
    let id = Composition.composed(id.trimmed)
    guard let code = ids.code(of: id), communityOfID[Int(code)] != .max else { return [] }
    return ([communityOfID[Int(code)]] + (namesakes[code] ?? [])).map(Int.init)
  }

  /// The id that a community is shown under.
  func shownID(of community: Int) -> String {
    columns[ColumnIndex.id].cells.text(of: shownIDs[community])
  }

  func lifecycle(edition: Int, row: Int) -> Lifecycle {
    lifecycles[Int(editions[edition].code(ColumnIndex.status, row))]
  }

  /// The index of the edition of a year, or nil when there is none.
  func edition(ofYear year: Int) -> Int? {
    editions.firstIndex { $0.year == year }
  }
}
