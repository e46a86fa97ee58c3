/// What a part of a workbook says of other parts: their names by the ids that stand for them.
final class Relationships: XMLListener {
  let fault: WorkbookFault? = nil
  private(set) var all: [Relationship] = []
  private let folder: Substring

  struct Relationship {
    let id: String
    /// The last word of its type, such as `worksheet`.
    let type: Substring
    /// The name of the part, as ``ZipArchive/entries`` has it.
    let target: String
  }

  /// - Parameter source: The name of the part that the relationships are of.
  init(of source: String) {
    folder = source.lastIndex(of: "/").map { source[..<$0] } ?? ""
  }

  /// Where the relationships of a part stand.
  static func place(of source: String) -> String {
    guard let slash = source.lastIndex(of: "/") else { return "_rels/\(source).rels" }
    return "\(source[..<slash])/_rels/\(source[source.index(after: slash)...]).rels"
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], attributes["TargetMode"] != "External"
    else { return }
    let word = type.split(separator: "/").last ?? ""
    all.append(Relationship(id: id, type: word, target: resolved(target)))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func resolved(_ target: String) -> String {
    var names = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for name in target.split(whereSeparator: { "/\\".contains($0) }) {
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/").lowercased()
  }
}

/// The part that lists the worksheets.
final class WorksheetList: XMLListener {
  let fault: WorkbookFault? = nil
  private(set) var worksheets: [(name: String, id: String, isHidden: Bool)] = []
  /// Whether days are counted from 1904, as workbooks of older Macs do.
  private(set) var countsFrom1904 = false

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr":
      countsFrom1904 = attributes["date1904"].map { ["1", "true", "on"].contains($0) } ?? false
    case "sheet":
      guard let name = attributes["name"], let id = attributes["id"] else { return }
      let state = attributes["state"] ?? "visible"
      worksheets.append((name, id, isHidden: state != "visible"))
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
