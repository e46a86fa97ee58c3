/// What the name of a file says that it holds.
enum SheetName: Hashable, Sendable {
  case communities(Int)
  case connections(Int)
  /// A workbook: the edition of a year, or without one a worksheet for each year.
  case workbook(SheetKind, Int?)
  case dataPackage
  /// Not read, though it looks as if it was meant to be: `communities_2024.csv`, `2024.ods`.
  case almost(Misnaming)
  case other

  init(_ name: String) {
    let name = name.lowercased()
    guard name != DataPackage.fileName else {
      self = .dataPackage
      return
    }
    guard let dot = name.lastIndex(of: ".") else {
      self = Self.almost(name) ?? .other
      return
    }
    let stem = name[..<dot]
    let ending = name[name.index(after: dot)...]
    let isRead = ["csv", "tsv"].contains(ending)
    let isWorkbook = Self.workbookEndings.contains(String(ending))
    if isRead, let year = dashedYear(in: stem, behind: "communities-") {
      self = .communities(year)
    } else if isRead, let year = dashedYear(in: stem, behind: "connections-") {
      self = .connections(year)
    } else if isWorkbook, let workbook = Self.workbook(stem) {
      self = workbook
    } else {
      let isSheet = isRead || isWorkbook || ["txt", "tab", "xls", "xlsb", "ods"].contains(ending)
      // Hidden files, and what programs lay beside those they have open, are nobody's sheets.
      let isHidden = [".", "~", "#"].contains { stem.hasPrefix($0) }
      let isMeant = ["communit", "connection"].contains { stem.contains($0) }
      let isAlmost = isSheet && !isHidden && (isMeant || fourDigits(stem) != nil)
      self =
        isAlmost
        ? .almost(Misnaming(stem: stem, ending: String(ending))) : Self.almost(name) ?? .other
    }
  }

  /// What is called as a sheet is, up to an ending that Copse does not read: `communities-2021.gz`.
  private static func almost(_ name: String) -> SheetName? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? trimmed(parts[1]) : ""
    for kind in [SheetKind.communities, .connections] {
      guard let year = dashedYear(in: trimmed(parts[0])[...], behind: kind.rawValue + "-") else {
        continue
      }
      let right = "\(kind.rawValue)-\(year).csv"
      if ["", "csv", "tsv"].contains(ending) { return .almost(.spelling(right: right)) }
      let last = ending.split(separator: ".").last ?? ""
      if ["gz", "zip", "bz2", "xz", "7z"].contains(last) { return .almost(.packed(right: right)) }
      if tableEndings.contains(ending) { return .almost(.ending(right: right)) }
    }
    return nil
  }

  /// How files end that hold tables and that people save as CSV.
  private static let tableEndings = [
    "numbers", "fods", "xlt", "xltx", "xltm", "gsheet", "html", "htm", "json", "xml",
  ]

  /// Whether the file holds a table by its ending, whatever it is called otherwise.
  static func isTable(_ name: String) -> Bool {
    let name = name.lowercased()
    let endings = ["csv", "tsv", "tab", "xls", "xlsb", "ods", "numbers"] + workbookEndings
    return !name.hasPrefix(".") && !name.hasPrefix("~")
      && endings.contains { name.hasSuffix("." + $0) }
  }

  /// The edition, and the sort of sheet, that the file is by its name alone: `communities-2021`.
  var edition: String? {
    switch self {
    case .communities(let year): "communities-\(year)"
    case .connections(let year): "connections-\(year)"
    case .workbook(let kind, .some(let year)): "\(kind.rawValue)-\(year)"
    case .workbook(_, .none), .dataPackage, .almost, .other: nil
    }
  }

  /// Whether the file is read as a sheet.
  var isSheet: Bool {
    switch self {
    case .communities, .connections, .workbook: true
    case .dataPackage, .almost, .other: false
    }
  }

  /// How the names of workbooks end that are read.
  static let workbookEndings = ["xlsx", "xlsm"]

  /// Whether the name of a single file ends as those of workbooks do.
  static func isWorkbook(_ name: String) -> Bool {
    workbookEndings.contains { name.lowercased().hasSuffix("." + $0) }
  }

  private static func workbook(_ stem: Substring) -> SheetName? {
    for kind in [SheetKind.communities, .connections] {
      if stem == kind.rawValue { return .workbook(kind, nil) }
      if let year = dashedYear(in: stem, behind: kind.rawValue + "-") {
        return .workbook(kind, year)
      }
    }
    return nil
  }

  /// The one year that the name of a single file holds anywhere; nil when it has none or several.
  static func year(inNameOf file: String) -> Int? {
    let years = years(in: file[...])
    return years.count == 1 ? years.first : nil
  }

  /// The years that a name holds anywhere.
  static func years(in name: Substring) -> Set<Int> {
    Set(name.split { !("0"..."9").contains($0) }.compactMap { fourDigits($0) })
  }
}

private func dashedYear(in stem: Substring, behind prefix: String) -> Int? {
  stem.hasPrefix(prefix) ? fourDigits(stem.dropFirst(prefix.count)) : nil
}

/// A year of four ASCII digits, from 1000.
private func fourDigits(_ text: Substring) -> Int? {
  guard text.count == 4, text.allSatisfy({ ("0"..."9").contains($0) }), let year = Int(text),
    year >= 1000
  else { return nil }
  return year
}
