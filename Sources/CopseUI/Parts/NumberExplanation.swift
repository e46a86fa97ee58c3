import CopseModel
import TerminalCanvas

/// What a number on the screen counts: the query behind it, and the rows that it finds.
struct NumberExplanation {
  /// More rows than anybody reads in a box; the list shows all.
  private static let mostRows = 100

  let title: String
  /// What it counts, in words.
  let meaning: [Explanation.Line]
  /// Nil where no line finds what is counted.
  let query: Query?
  let rows: any Collection<Community>

  /// A number that counts what a query finds.
  init(_ title: String, meaning: [Explanation.Line], query: Query, in audit: Audit) {
    self.init(title, meaning: meaning, query: query, rows: audit.find(query))
  }

  /// A number that counts these rows.
  init(
    _ title: String, meaning: [Explanation.Line], query: Query?, rows: some Collection<Community>
  ) {
    self.title = title
    self.meaning = meaning
    self.query = query
    self.rows = rows
  }

  var explanation: Explanation {
    let line = query?.description ?? ""
    let shown = query == nil ? "" : line.isEmpty ? "every community (an empty line)" : line
    let key = Keymap.standard.bindings.first { $0.action == .open && $0.places == [.explanation] }
    let way = key?.keys.first.map { "; \($0.name) lists them" } ?? ""
    let count = rows.count == 1 ? "1 row" : "\(rows.count) rows"
    let rest = rows.count - Self.mostRows
    return Explanation(
      title: title,
      lines: meaning + [.labelled("query", shown), .blank]
        + [.heading(count + (query == nil || rows.isEmpty ? "" : way))]
        + rows.prefix(Self.mostRows).map { .text(Self.text(of: $0)) }
        + (rest > 0 ? [.text("and \(rest) more")] : []),
      query: rows.isEmpty ? nil : query)
  }

  /// `JoyFE: joyfe, communities-2024.csv:4`.
  private static func text(of community: Community) -> String {
    "\(community.name): \(community.id), "
      + "\(community.place.file):\(community.place.line)\(community.badgesInWords)"
  }
}
