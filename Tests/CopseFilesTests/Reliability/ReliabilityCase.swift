import CopseFiles
import CopseModel
import Testing

/// One way in which sheets are not as they should be, and what Copse makes of it.
///
/// Every case has a sheet for 2020 that is as it should be beside it, unless it brings its own.
struct ReliabilityCase: Sendable, CustomTestStringConvertible {
  /// What is found.
  let name: String
  /// What Copse does with it.
  let does: String
  let files: [String: Entry]
  /// What the edition of 2021 shows, a text a row; nil when it is not read.
  let shows: [String]?
  /// What of a row is shown.
  let showing: @Sendable (Community) -> String
  /// The places and severities of all problems: `2:1 warning`, before them the file where it is
  /// another than communities-2021.csv.
  let says: [String]
  /// What problems of the sheet of 2021 are told of.
  var sheet = "communities-2021.csv"
  /// How many rows the sheet of 2021 has, read or left out.
  let rows: Int
  /// Whether nothing at all can be opened.
  let fails: Bool

  var testDescription: String { name }

  /// What stands in a folder.
  enum Entry: Sendable {
    case bytes([UInt8])
    case folder
    case link(to: String)
    /// A file that the system does not give out.
    case refused

    static func text(_ text: String) -> Entry { .bytes(Array(text.utf8)) }
  }

  /// - Parameter rows: By default as many as the edition shows.
  init(
    _ name: String, _ does: String, files: [String: Entry], shows: [String]? = Sheet.names,
    showing: @escaping @Sendable (Community) -> String = \.name, says: [String] = [],
    rows: Int? = nil, fails: Bool = false
  ) {
    self.name = name
    self.does = does
    let isAlone = fails || files.keys.contains { $0.lowercased().hasPrefix("communities-2020.") }
    self.files = isAlone ? files : files.merging(["communities-2020.csv": .text(Sheet.text)]) { $1 }
    self.shows = shows
    self.showing = showing
    self.says = says
    self.rows = rows ?? shows?.count ?? 0
    self.fails = fails
  }

  /// A case about the bytes of the sheet of 2021.
  init(
    _ name: String, _ does: String, bytes: [UInt8], shows: [String]? = Sheet.names,
    says: [String] = [], rows: Int? = nil
  ) {
    self.init(
      name, does, files: ["communities-2021.csv": .bytes(bytes)], shows: shows, says: says,
      rows: rows)
  }

  /// A case about the text of the sheet of 2021.
  init(
    _ name: String, _ does: String, _ text: String, shows: [String]? = Sheet.names,
    showing: @escaping @Sendable (Community) -> String = \.name, says: [String] = [],
    rows: Int? = nil
  ) {
    self.init(
      name, does, files: ["communities-2021.csv": .text(text)], shows: shows, showing: showing,
      says: says, rows: rows)
  }
}
