import CopseModel
import Testing

@Suite struct ChangeKindsTests {
  @Test func `it is a set of kinds, in their order`() {
    let kinds = ChangeKinds([.moved, .added, .added, .renamed])
    #expect(kinds.kinds == [.added, .renamed, .moved])
    #expect(ChangeKind.allCases.filter { kinds.contains($0) } == kinds.kinds)
    #expect(ChangeKinds([ChangeKind]()).kinds == [])
    #expect(ChangeKinds(ChangeKind.allCases).kinds == ChangeKind.allCases)
  }

  @Test func `lists leave out connections alone`() {
    #expect(ChangeKinds.ofConnections.kinds == [.linked, .unlinked])
  }
}
