import CopseModel
import Testing

@Suite struct AuditFindingTests {
  @Test func `what a query finds in every edition is counted`() throws {
    let audit = Audit([
      2019: "id,kind,part_of\na,chat,\nb,list,\np,chat,a",
      2020: "id,kind\na,list\nb,list",
      2022: "id,kind\na,chat\nc,chat",
    ])
    #expect(audit.counts(inEveryEdition: Query()).map(\.year) == [2019, 2020, 2022])
    #expect(counts(audit, "") == [2, 2, 2])
    #expect(counts(audit, "kind:chat") == [1, 0, 2])
    #expect(counts(audit, "kind:chat at:2020 vs:2019") == [1, 0, 2])
    #expect(counts(audit, "kind:chat parts:shown") == [2, 0, 2])
    #expect(counts(audit, "change:approach") == [0, 1, 1])
    #expect(counts(audit, "change:removed") == [0, 0, 1])
    #expect(counts(audit, "change:removed parts:shown") == [0, 1, 1])
    #expect(counts(audit, "change:added") == [0, 0, 1])
    #expect(counts(audit, "kind:chat match:any") == [1, 1, 2])
    #expect(counts(audit, "nothing") == [0, 0, 0])
  }

  private func counts(_ audit: Audit, _ line: String) -> [Int]? {
    (try? audit.query(line)).map { audit.counts(inEveryEdition: $0).map(\.count) }
  }
}
