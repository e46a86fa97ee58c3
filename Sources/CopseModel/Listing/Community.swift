/// How one edition lists a community: a row, read when its cells are asked for.
public struct Community: Sendable {
  let storage: AuditStorage
  let editionIndex: Int
  /// Its place in the sheet, from 0.
  public let row: Int

  private var edition: EditionColumns { storage.editions[editionIndex] }

  /// Its number in the audit, the same in every edition.
  public var number: Int { Int(edition.communities[row]) }

  /// The year of the edition.
  public var year: Int { edition.year }

  /// The name of the sheet's file and the line on which its row begins.
  public var place: (file: String, line: Int) { (edition.file, Int(edition.lines[row])) }

  /// Its identity: the same in every edition; `@LINE` for a row that nothing is matched with.
  public var id: String { storage.shownID(of: number) }

  /// The name as the edition lists it; the id stands for one that is missing.
  public var name: String {
    let name = text(ColumnIndex.name)
    return name.isEmpty ? id : name
  }

  /// The status as written; empty when none is stated.
  public var status: String { text(ColumnIndex.status) }

  public var lifecycle: Lifecycle { storage.lifecycle(edition: editionIndex, row: row) }

  public var platforms: [PlatformPresence] { ListCell.platforms(of: text(ColumnIndex.platforms)) }

  /// The hashtags as spelt, without `#`.
  public var hashtags: [String] { ListCell.hashtags(of: text(ColumnIndex.hashtags)) }

  public var kind: String { text(ColumnIndex.kind) }
  public var focus: [String] { ListCell.entries(of: text(ColumnIndex.focus)) }
  public var region: [String] { ListCell.entries(of: text(ColumnIndex.region)) }
  public var organiser: [String] { ListCell.entries(of: text(ColumnIndex.organiser)) }

  /// As written: numbers, or numbers with their unit and date.
  public var members: [String] { ListCell.entries(of: text(ColumnIndex.members)) }

  /// The id of its whole as written; empty when it stands alone.
  public var partOf: String { text(ColumnIndex.partOf) }

  /// The ids that it continues.
  public var formerly: [String] { ListCell.entries(of: text(ColumnIndex.formerly)) }

  public var url: String { text(ColumnIndex.url) }
  public var notes: String { text(ColumnIndex.notes) }
  public var source: String { text(ColumnIndex.source) }

  /// The cells under headings that the program has no name for, in the order of the sheet.
  public var other: [(heading: String, text: String)] {
    storage.columns.indices.dropFirst(Field.known.count)
      .filter { edition.isRecorded[$0] }
      .map { (storage.columns[$0].field.heading, text($0)) }
  }

  /// A cell as written; empty also where the edition lacks the column.
  public func cell(_ field: Field) -> String {
    switch field {
    case .id: id
    case .name: name
    case .status, .platforms, .hashtags, .kind, .focus, .region, .organiser, .members, .partOf,
      .formerly, .url, .notes, .source, .other:
      storage.columnIndex(of: field).map { text($0) } ?? ""
    }
  }

  /// A cell as the sheet has it, also where the id that ``cell(_:)`` gives stands for nothing written.
  public func writtenCell(_ field: Field) -> String {
    storage.columnIndex(of: field).map { text($0) } ?? ""
  }

  private func text(_ column: Int) -> String {
    storage.columns[column].cells.text(of: edition.code(column, row))
  }
}

extension Community {
  /// Listed, and not closed.
  public var isOpen: Bool { lifecycle != .closed }

  /// Whether it is a part of another community that the edition lists.
  public var isPart: Bool { edition.wholes[row] >= 0 }

  /// Open, and not a part of another listed community.
  public var isCounted: Bool { edition.counted.contains(row) }

  /// Whether its row is invented.
  public var isIllustrative: Bool {
    storage.illustrativeSources.contains(Int(edition.code(ColumnIndex.source, row)))
  }

  /// Whether its sheet gives no ids and its name, which stands there once, is taken for one; it may
  /// be matched with nothing.
  public var isKnownByName: Bool { edition.knownByName.contains(row) }

  /// The community that it is a part of in this edition, or nil.
  public var whole: Community? {
    edition.whole(of: row).map { Community(storage: storage, editionIndex: editionIndex, row: $0) }
  }

  /// Its parts in this edition, in the order of the sheet.
  ///
  /// - Complexity: O(*rows of the edition*).
  public var parts: [Community] {
    edition.parts.filter { edition.wholes[$0] == Int32(row) }
      .map { Community(storage: storage, editionIndex: editionIndex, row: $0) }
  }

  /// The members read as numbers with their units, in the order written; an entry without a number
  /// is left out.
  public var memberCounts: [MemberCount] {
    storage.memberCounts[Int(edition.code(ColumnIndex.members, row))]
  }

  /// The communities it is connected to in this edition, each with the kinds of the connection;
  /// nil when the year has no connections file.
  public var connections: [(community: Community, kinds: String)]? {
    edition.connections?.connections(of: row).map { connection in
      (
        Community(storage: storage, editionIndex: editionIndex, row: connection.row),
        connection.kinds
      )
    }
  }

  /// How many communities it is connected to; 0 also when the year has no connections file.
  public var connectionCount: Int { edition.connections?.degree(of: row) ?? 0 }
}

extension Community {
  /// The same community in every edition of the audit, ascending; nil where it is not listed.
  public var lifeline: [Community?] {
    storage.editions.indices.map { self.in(editionAt: $0) }
  }

  /// The same community in the edition of a year, or nil when that edition does not list it.
  public func `in`(editionOf year: Int) -> Community? {
    storage.edition(ofYear: year).flatMap { self.in(editionAt: $0) }
  }

  /// The year of the first edition that lists it.
  public var firstListed: Int { storage.editions[Int(storage.firstEditions[number])].year }

  /// The year of the last edition that lists it.
  public var lastListed: Int { storage.editions[Int(storage.lastEditions[number])].year }

  /// Whether that it is one community rests on its name in some edition, the same for every row.
  ///
  /// So it is where an edition lists it by its name alone and another lists it too, and, in an
  /// audit without any ids, wherever a name stands for one.
  public var isInferred: Bool { storage.inferred.contains(number) }

  /// The years of the editions that list an inferred community by its name alone, ascending; empty
  /// for any other.
  public var yearsInferred: [Int] {
    isInferred ? lifeline.compactMap(\.self).filter(\.isKnownByName).map(\.year) : []
  }

  /// How many editions list it.
  public var editionCount: Int { Int(storage.editionCounts[number]) }

  private func `in`(editionAt index: Int) -> Community? {
    storage.editions[index].row(of: number)
      .map { Community(storage: storage, editionIndex: index, row: $0) }
  }
}

extension Community: Hashable {
  public static func == (one: Community, other: Community) -> Bool {
    one.storage === other.storage && one.editionIndex == other.editionIndex
      && one.row == other.row
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(editionIndex)
    hasher.combine(row)
  }
}
