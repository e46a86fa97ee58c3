import CopseModel
import Testing

@Suite struct FlowChartTests {
  private static let moves = FlowChart(
    title: "Moves", unit: "communities", fromYear: 2023, toYear: 2024,
    flows: [
      Flow(from: nil, to: "bluesky", count: 5), Flow(from: "twitter", to: nil, count: 6),
      Flow(from: "twitter", to: "linkedin", count: 9), Flow(from: "slack", to: "teams", count: 5),
      Flow(from: "twitter", to: "linkedin", count: 5), Flow(from: "zoom", to: "teams", count: 0),
    ])

  @Test func `flows are added up, the largest first and nothing last`() {
    #expect(
      Self.moves.flows == [
        Flow(from: "twitter", to: "linkedin", count: 14),
        Flow(from: "twitter", to: nil, count: 6), Flow(from: "slack", to: "teams", count: 5),
        Flow(from: nil, to: "bluesky", count: 5),
      ])
  }

  @Test func `ends add up what leaves and what arrives`() {
    let shown = Self.moves.shown(atMost: 16)
    #expect(shown.note.isEmpty)
    #expect(shown.sources.map(\.name) == ["twitter", "slack", nil])
    #expect(shown.sources.map(\.count) == [20, 5, 5])
    #expect(shown.targets.map(\.name) == ["linkedin", "bluesky", "teams", nil])
    #expect(shown.targets.map(\.count) == [14, 5, 5, 6])
    #expect(shown.sources.first?.flows.map(\.count) == [14, 6])
  }

  @Test func `the summary and the table tell the same`() {
    #expect(
      Self.moves.summary == "Communities from 2023 to 2024: twitter to linkedin 14; "
        + "twitter to nothing 6; slack to teams 5; nothing to bluesky 5.")
    #expect(
      Self.moves.table.rows.last == [.text("nothing"), .text("bluesky"), .count(5)])
    #expect(Self.moves.table.headings == ["left", "joined", "communities"])
  }

  @Test func `what has no room is counted`() {
    #expect(Self.moves.shown(atMost: 2).note == "and 2 more, of at most 5 communities")
    #expect(Self.moves.shown(atMost: 0).flows.isEmpty)
  }

  @Test func `no flow has words`() {
    let none = FlowChart(title: "", unit: "communities", fromYear: 1, toYear: 2, flows: [])
    #expect(none.summary == "Nothing moved from 1 to 2.")
    #expect(none.shown(atMost: 3).sources.isEmpty)
    #expect(none.table.rows.isEmpty)
  }
}
