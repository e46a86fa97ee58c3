import CopseModel
import Testing

@Suite struct LifecycleTests {
  @Test(arguments: [
    ("active", Lifecycle.active), ("open", .active), ("live", .active), ("running", .active),
    ("dormant", .dormant), ("inactive", .dormant), ("quiet", .dormant), ("paused", .dormant),
    ("on hold", .dormant), ("suspended", .dormant),
    ("closed", .closed), ("ceased", .closed), ("ended", .closed), ("retired", .closed),
    ("archived", .closed), ("removed", .closed), ("dissolved", .closed), ("defunct", .closed),
    ("discontinued", .closed), ("merged", .closed),
  ])
  func `every known word is read as its lifecycle`(status: String, lifecycle: Lifecycle) {
    #expect(Lifecycle(status: status) == lifecycle)
  }

  @Test(arguments: [
    ("Retired on 04-04-2020", Lifecycle.closed),
    ("ACTIVE", .active),
    ("  Active  ", .active),
    ("closed: merged into AoC", .closed),
    ("open, but quiet", .active),
    ("merged/closed", .closed),
    ("dormant2021", .dormant),
    ("On Hold since May", .dormant),
    ("ended.", .closed),
    ("live\u{A0}again", .active),
  ])
  func `leading words count before a space, a digit or punctuation`(
    status: String, lifecycle: Lifecycle
  ) {
    #expect(Lifecycle(status: status) == lifecycle)
  }

  @Test(arguments: [
    "Openly run", "reactivated", "not active", "closing", "lively", "on", "hold", "?",
    "休止中", "activeわ",
  ])
  func `a status that begins with none of the words is other`(status: String) {
    #expect(Lifecycle(status: status) == .other)
  }

  @Test(arguments: ["", " ", "\t", "\u{A0}"])
  func `an empty status is not stated, and never active`(status: String) {
    #expect(Lifecycle(status: status) == .unstated)
  }

  @Test func `inactive is not active`() {
    #expect(Lifecycle(status: "inactive") == .dormant)
    #expect(Lifecycle(status: "Inactive since 2019") == .dormant)
  }

  @Test func `output names each lifecycle by its word, and the unstated one by nothing`() {
    #expect(Lifecycle.allCases.map(\.word) == ["active", "dormant", "closed", "other", ""])
  }
}
