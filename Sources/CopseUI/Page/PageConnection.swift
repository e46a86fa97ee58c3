import CopseModel
import TerminalCanvas

/// A connection of the page, with what is told of it whichever year is shown.
struct PageConnection: Sendable {
  let history: ConnectionHistory
  /// The number of the community at the other end.
  let other: Int
  /// The years in which the two are connected, ascending.
  let years: [Int]
  /// The other end and the kinds of the connection.
  let words: String

  init(_ history: ConnectionHistory, charset: Charset) {
    self.history = history
    other = history.other.number
    years = history.connectedYears
    let kinds = Self.kinds(of: history, charset)
    words =
      history.other.name + history.other.badges(in: charset)
      + (kinds.isEmpty ? "" : PageSubject.dot(charset) + kinds)
  }

  /// The kinds, with their years where they were not always the same.
  private static func kinds(of history: ConnectionHistory, _ charset: Charset) -> String {
    var runs: [(kinds: String, years: [Int])] = []
    for year in history.years {
      guard case .connected(let kinds) = year.state else { continue }
      if runs.last?.kinds == kinds {
        runs[runs.count - 1].years.append(year.year)
      } else {
        runs.append((kinds, [year.year]))
      }
    }
    if runs.count == 1 { return runs[0].kinds }
    return runs.map { kinds, years in
      "\(kinds.isEmpty ? "no kind" : kinds) \(YearSpans.text(years, charset: charset))"
    }.joined(separator: ", ")
  }
}
