import CopseModel
import Testing

@Suite struct CohortTests {
  private let audit = Audit([
    2020: """
    id,status,kind,platforms,part_of
    a,active,chat,twitter,
    b,active,Chat,x; zoom,
    c,closed,forum,,
    p,active,chat,,a
    """,
    2021: "id,kind,platforms\na,chat,zoom\nb,chat,\nd,network,zoom\np,chat,",
    2024: """
    id,status,kind,platforms,part_of
    a,closed,chat,zoom,
    c,active,forum,,
    d,active,network,teams,
    p,active,chat,,
    e,active,,,
    """,
  ])

  /// `2020 2: 2021 -, 2024 1`; `-` is not recorded.
  private func lines(_ cohorts: [Cohort]) -> [String] {
    cohorts.map { cohort in
      let open = cohort.open.map { "\($0.year) \($0.communities.map(String.init) ?? "-")" }
      return "\(cohort.year) \(cohort.communities): \(open.joined(separator: ", "))"
    }
  }

  @Test func `a cohort is followed through the editions that state a status`() {
    // c is closed where it is listed first, and p a part: neither is ever in a cohort.
    let cohorts = audit.cohorts()
    #expect(lines(cohorts.cohorts) == ["2020 2: 2021 -, 2024 0", "2021 1: 2024 1", "2024 1: "])
    #expect(cohorts.cohorts.map(\.label) == ["2020 and before", "2021", "2024"])
    #expect(cohorts.groups.isEmpty && cohorts.field == nil)
  }

  @Test func `no edition has no cohort, one has one, and rows may be none`() {
    #expect(Audit().cohorts().cohorts.isEmpty)
    #expect(lines(Audit([2020: "id\na"]).cohorts().cohorts) == ["2020 1: "])
    #expect(
      lines(Audit([2020: "id", 2022: "id,status"]).cohorts().cohorts) == [
        "2020 0: 2022 0", "2022 0: ",
      ])
    let one = Audit([2020: "id,status\na,closed\nb,"])
    #expect(one.ids(Query().behind(one.cohorts().cohorts[0], in: one.cohorts())) == ["b"])
  }

  @Test func `the query is asked of any edition`() throws {
    #expect(
      lines(try audit.cohorts(audit.query("platform:teams at:2020")).cohorts)
        == ["2020 0: 2021 -, 2024 0", "2021 1: 2024 1", "2024 0: "])
  }

  @Test func `by kind and by platform when asked, the largest first`() throws {
    let kinds = try audit.cohorts(audit.query("group:kind"))
    #expect(kinds.groups.map { "\($0.value) \($0.communities)" } == ["chat 2", "network 1"])
    #expect(
      lines(kinds.groups[1].cohorts) == ["2020 0: 2021 -, 2024 0", "2021 1: 2024 1", "2024 0: "])
    let platforms = try audit.cohorts(audit.query("group:platform -id:b"))
    #expect(
      platforms.groups.map { "\($0.value) \($0.communities)" } == [
        "zoom 2", "teams 1", "twitter 1",
      ])
    #expect(try audit.cohorts(audit.query("group:lifecycle")).field == nil)
  }

  @Test func `the queries are those that one would write`() throws {
    let cohorts = try audit.cohorts(audit.query("group:platform"))
    let (first, second) = (cohorts.cohorts[0], cohorts.cohorts[1])
    #expect(Query().behind(first, in: cohorts).description == "is:open at:2020")
    #expect(Query().behind(second, in: cohorts).description == "balance:new@2021 at:2021")
    #expect(
      Query().behind(first, openIn: 2024, in: cohorts).description
        == "balance:opening@2021 balance:closing@2024 at:2024")
    #expect(
      Query(group: .field(.platforms)).behind(
        second, openIn: 2024, in: cohorts, of: cohorts.groups[0]
      ).description
        == "platform:zoom balance:new@2021 balance:closing@2024 at:2024 match:any")
  }
}
