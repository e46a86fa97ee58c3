/// An Excel workbook, opened: what its worksheets are called, and what they share.
struct Workbook: Sendable {
  /// The name of the file.
  let name: String
  /// In the order of their tabs, without charts.
  let worksheets: [Entry]
  private let archive: ZipArchive
  private let texts: SharedTexts
  private let formats: NumberFormats
  private let countsFrom1904: Bool

  /// A worksheet, still packed.
  struct Entry: Hashable, Sendable {
    let name: String
    let isHidden: Bool
    fileprivate let part: ZipEntry

    /// What its problems are told of: the workbook and the worksheet.
    func shownName(in workbook: String) -> String { "\(workbook) \(HeadingTable.shown(name))" }
  }

  /// - Throws: ``WorkbookFault`` when the file is no workbook that is read.
  init(_ file: SheetFile) throws(WorkbookFault) {
    name = file.name
    guard !file.bytes.isEmpty else { throw .emptyFile }
    let format = ForeignFormat(startOf: file.bytes)
    guard format == .workbook || format == .zip else { throw .other(format) }
    archive = try ZipArchive(file.bytes)
    let root = try archive.relationships(of: "")
    let main = root.first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
    guard let mainPart = archive.entries[main] else {
      if format == .zip { throw .other(.zip) }
      throw .damaged(.missing(main))
    }
    let list = WorksheetList()
    try archive.read(mainPart, telling: list)
    countsFrom1904 = list.countsFrom1904
    let relations = try archive.relationships(of: main)
    worksheets = try Self.worksheets(of: list, relations, in: archive)
    let textsReading = SharedTextsReading()
    if let part = try archive.part("sharedStrings", among: relations) {
      try archive.read(part, telling: textsReading)
    }
    texts = textsReading.texts
    let formatsReading = NumberFormatsReading()
    if let part = try archive.part("styles", among: relations) {
      try archive.read(part, telling: formatsReading)
    }
    formats = formatsReading.formats
  }

  /// The cells of a worksheet.
  ///
  /// - Throws: ``WorkbookFault`` when the part is damaged.
  func cells(of entry: Entry) throws(WorkbookFault) -> Worksheet {
    let reading = WorksheetReading(texts, formats, countsFrom1904: countsFrom1904)
    try archive.read(entry.part, telling: reading)
    return try reading.closed()
  }

  /// Whether a worksheet holds nothing, as those do that a new workbook has beside the first; false
  /// for large ones, which are not looked into.
  func isEmpty(_ entry: Entry) -> Bool {
    guard entry.part.size < 1 << 14, let worksheet = try? cells(of: entry) else { return false }
    return worksheet.cells.isEmpty
  }

  /// Each part is one worksheet at most: so no small file is read a thousand times.
  private static func worksheets(
    of list: WorksheetList, _ relations: [Relationship], in archive: ZipArchive
  ) throws(WorkbookFault) -> [Entry] {
    var targets: [String: (type: Substring, target: String)] = [:]
    for relation in relations { targets[relation.id] = (relation.type, relation.target) }
    var entries: [Entry] = []
    var parts: Set<String> = []
    for (name, id, isHidden) in list.worksheets {
      guard let relation = targets[id] else { throw .damaged(.missing(name)) }
      guard relation.type == "worksheet" else { continue }
      guard let part = archive.entries[relation.target], parts.insert(part.name).inserted else {
        throw .damaged(.missing(relation.target))
      }
      entries.append(Entry(name: name, isHidden: isHidden, part: part))
    }
    guard !entries.isEmpty else { throw .withoutWorksheets }
    return entries
  }
}

private typealias Relationship = Relationships.Relationship

extension ZipArchive {
  /// What a part says of others; nothing for one that says nothing, the whole package for "".
  fileprivate func relationships(of source: String) throws(WorkbookFault) -> [Relationship] {
    guard let part = entries[Relationships.place(of: source)] else { return [] }
    let reading = Relationships(of: source)
    try read(part, telling: reading)
    return reading.all
  }

  /// The part of a type; nil where a workbook does without.
  fileprivate func part(
    _ type: String, among relations: [Relationship]
  ) throws(WorkbookFault) -> ZipEntry? {
    guard let target = relations.first(where: { $0.type == type })?.target else { return nil }
    guard let part = entries[target] else { throw .damaged(.missing(target)) }
    return part
  }
}
