import CopseModel
import Testing

@Suite struct AuditTests {
  @Test func `an audit without editions answers everything with nothing`() {
    let audit = Audit()
    #expect(audit.editions.isEmpty)
    #expect(audit.years.isEmpty)
    #expect(audit.communities(withID: "a").isEmpty)
    #expect(audit.edition(of: 2020) == nil)
    #expect(audit.comparison(from: 2020, to: 2021) == nil)
    #expect(audit.balance().isEmpty)
    for at in [nil, EditionChoice.any, .year(2020)] {
      let query = Query(filter: .term(.change([.removed], during: nil)), at: at)
      let found = audit.find(query)
      #expect(found.isEmpty)
      #expect(found.edition == nil)
      #expect(found.comparison == nil)
      #expect(found.listed == 0)
      #expect(audit.facets(query).allSatisfy { $0.values.isEmpty })
      #expect(audit.changes(query) == nil)
      #expect(audit.balance(query).isEmpty)
      #expect(audit.counts(inEveryEdition: query).isEmpty)
    }
    let statuses = Query(filter: .term(.status(["actve"])))
    #expect(audit.unmatched(statuses).map(\.closest) == ["active"])
  }

  @Test func `an audit of one edition has no balance and no comparison`() {
    let audit = Audit([2020: "id,status\na,active"])
    #expect(audit.find(Query()).map(\.id) == ["a"])
    #expect(audit.find(Query()).comparison == nil)
    #expect(audit.changes(Query()) == nil)
    #expect(audit.balance().isEmpty)
    #expect(audit.ids(.change(ChangeKind.allCases, during: nil)) == [])
    #expect(audit.ids(.change(ChangeKind.allCases, during: YearSpan(nil, nil))) == [])
    #expect(audit.counts(inEveryEdition: Query()).map(\.count) == [1])
  }

  @Test func `editions without rows can be asked and compared`() {
    let audit = Audit([2020: "id,platforms", 2021: "id,platforms"])
    #expect(audit.editions.map(\.total) == [0, 0])
    #expect(audit.balance().map(\.closing) == [0])
    for filter in [Filter.everything, .not(.everything), .term(.text("a"))] {
      #expect(audit.ids(filter) == [])
      #expect(audit.facets(Query(filter: filter)).allSatisfy { $0.values.isEmpty })
    }
    #expect(audit.changes(Query())?.all.isEmpty == true)
  }

  @Test func `a community is found under its id by its latest row`() {
    let audit = Audit([2020: "id,name\na,Old\nb,B", 2021: "id,name\na,New"])
    #expect(audit.communities(withID: "a").map(\.name) == ["New"])
    #expect(audit.communities(withID: " b ").map(\.year) == [2020])
    #expect(audit.communities(withID: "A").isEmpty)
    #expect(audit.communities(withID: "").isEmpty)
  }
}
