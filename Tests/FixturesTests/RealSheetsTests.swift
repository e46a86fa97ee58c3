import CopseFiles
import CopseModel
import Foundation
import Testing

/// Real sheets that are no part of the project, against the figures that their README states.
///
/// Run with `COPSE_REAL_SHEETS=FOLDER swift test --filter RealSheetsTests`.
@Suite(.enabled(if: RealSheets.folder != nil))
struct RealSheetsTests {
  @Test func `each year has as many rows and changes as its README says`() throws {
    let folder = try #require(RealSheets.folder)
    let audit = try AuditReader.read(at: folder)
    let stated = try RealSheets.figures(readme: folder + "/README.md")
    try #require(!stated.isEmpty, "no table `| year | rows | … |` in \(folder)/README.md")
    #expect(audit.years == stated.map(\.year))
    for (year, figures) in stated {
      for (word, expected) in figures {
        #expect(figure(word, of: year, in: audit) == expected, "\(word) in \(year)")
      }
    }
  }

  /// What the program finds; nil for a word that it has no figure for, or a year without one.
  private func figure(_ word: String, of year: Int, in audit: Audit) -> Int? {
    guard let edition = audit.edition(of: year) else { return nil }
    switch word {
    case "rows": return edition.count
    case "total": return edition.total
    default:
      guard let kind = ChangeKind(rawValue: word),
        let previous = audit.years.last(where: { $0 < year })
      else { return nil }
      return audit.comparison(from: previous, to: year)?.communities(with: ChangeKinds(kind)).count
    }
  }
}

/// The folder of real sheets, and the table in its README.
enum RealSheets {
  static let folder = ProcessInfo.processInfo.environment["COPSE_REAL_SHEETS"]

  /// The figures of the table that begins with a year: by the first word of each heading, empty
  /// cells left out.
  static func figures(readme path: String) throws -> [(year: Int, figures: [String: Int])] {
    let table = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("|") }.map { line in
        line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
      }
    let words = (table.first ?? []).map { $0.split(separator: " ").first.map(String.init) ?? "" }
    guard words.first == "year" else { return [] }
    return table.dropFirst().compactMap { cells in
      Int(cells.first ?? "").map { year in
        let figures = zip(words, cells).dropFirst().compactMap { word, cell in
          Int(cell).map { (word, $0) }
        }
        return (year, Dictionary(figures) { first, _ in first })
      }
    }
  }
}
