import CopseModel
import Testing

@Suite struct ConstellationHistoryTests {
  @Test func `two become one, and come apart again`() throws {
    let history = Self.history([
      Self.cliques("abc", "xyz"), Self.cliques("abcxyz"), Self.cliques("abc", "xyz"),
    ])
    #expect(history.map { $0.events.map(\.kind) } == [[.merged], [.split]])
    #expect(history[0].events[0].before == [0, 1])
    #expect([history[0].events[0].kept, history[0].events[0].total] == [6, 6])
    #expect(
      history[0].words(history[0].events[0]) == "around a and around x merged into around a")
    #expect(
      history[1].words(history[1].events[0]) == "around a split into around a and around x")
  }

  @Test func `one goes on while half of its communities change`() {
    let history = Self.history([Self.cliques("abcd"), Self.cliques("abef")])
    #expect(history[0].events.map(\.kind) == [.continued])
    #expect([history[0].events[0].kept, history[0].events[0].total] == [2, 6])
  }

  @Test func `what has nobody in common formed and dissolved`() {
    let history = Self.history([Self.cliques("abc"), Self.cliques("xyz")])
    #expect(Set(history[0].events.map(\.kind)) == [.formed, .dissolved])
  }

  @Test func `even halves tie nothing`() {
    // Two of a b c d are in each of the two later, which each have two of it, and two of another.
    let history = Self.history([Self.cliques("abcd", "wxyz"), Self.cliques("abwx", "cdyz")])
    #expect(
      history[0].events.map(\.kind)
        == [.dissolved, .dissolved, .formed, .formed].sorted {
          $0.rawValue > $1.rawValue
        })
  }

  @Test func `a year without connections is passed over`() throws {
    let audit = Audit(
      [2020: "id\na\nb", 2021: "id\na\nb", 2022: "id\na\nb"],
      connections: [2020: "from,to\na,b", 2022: "from,to\na,b"])
    #expect(
      audit.constellationHistory().map { [$0.from.edition.year, $0.to.edition.year] }
        == [[2020, 2022]])
    let change = try #require(audit.constellationChange())
    #expect(change.from.edition.year == 2020)
    #expect(try audit.constellationChange(audit.query("vs:2021")) == nil)
    #expect(try audit.constellationChange(audit.query("at:2020")) == nil)
  }

  /// Connections that join all of each group.
  private static func cliques(_ groups: String...) -> [String] {
    groups.flatMap { group in
      group.flatMap { from in group.filter { $0 > from }.map { "\(from),\($0)" } }
    }
  }

  private static func history(_ editions: [[String]]) -> [ConstellationHistory] {
    var builder = AuditBuilder(title: "Test")
    for (index, edges) in editions.enumerated() {
      let ids = Set(edges.flatMap { $0.split(separator: ",") }).sorted()
      builder.append(SheetText("id\n" + ids.joined(separator: "\n")), year: 2020 + index)
      builder.append(
        connections: SheetText("from,to\n" + edges.joined(separator: "\n")), year: 2020 + index)
    }
    return builder.build().constellationHistory()
  }
}
