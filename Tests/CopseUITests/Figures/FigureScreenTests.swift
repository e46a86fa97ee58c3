import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screens of figures as they look over audits in which figures are hardly any, are not recorded,
/// or were written by nobody's friend.
@Suite struct FigureScreenTests {
  @Test(arguments: samples)
  func `a screen of an odd audit looks as it did`(sample: Sample) throws {
    let audit = try #require(Samples.figures.first { $0.key == sample.audit }?.value)
    for size in sample.state.sizes {
      let walk = try GoldenScreenTests.walk(to: sample.state, size: size, in: audit)
      #expect(walk.state.results.found.count == sample.state.found, "\(sample)")
      try expectScreen(walk.screen, matches: "\(sample.state.name)-\(size)")
    }
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let audit: String
    let state: ScreenState

    var testDescription: String { state.name }
  }

  /// States of the audit that the project carries.
  static let states = [
    ScreenState("hashtags", ["7"], found: 387),
    ScreenState("hashtags-number", ["7", .pageDown, "h", "h"], found: 387),
    ScreenState("hashtags-narrowed", ["7", "#", "j", "o", "y"], found: 387),
    ScreenState("hashtags-used", ["7", "n"], found: 387),
    ScreenState("hashtags-lost", ["7", "n", "n"], found: 387),
    ScreenState("hashtags-untagged", ["7", "G"], found: 387),
    ScreenState("hashtags-explained", line: "#joyfe at:2021", ["7", "i"], found: 1),
    ScreenState("hashtags-behind", ["7", .enter], found: 30),
    ScreenState("hashtags-found", line: "platform:zoom view:hashtags at:2022", [], found: 47),
    ScreenState("hashtags-ascii", ["7", "j"], found: 387, charset: .ascii),
    ScreenState("cohorts", ["8"], found: 387),
    ScreenState("cohorts-number", ["8", "j", "j", "l"], found: 387),
    ScreenState("cohorts-platform", line: "group:platform", ["8", "n"], found: 387),
    ScreenState("cohorts-kind", line: "group:kind is:dormant at:2022", ["8", "i"], found: 19),
    ScreenState("cohorts-behind", ["8", .enter], found: 78),
    ScreenState("cohorts-ascii", ["8", "j"], found: 387, charset: .ascii),
    ScreenState("constellations", ["C"], found: 387),
    ScreenState("constellations-events", ["C", "n", "l"], found: 387),
    ScreenState("constellations-bridges", ["C", "n", "n", "l", "l"], found: 387),
    ScreenState("constellations-explained", ["C", "j", "i"], found: 387),
    ScreenState("constellations-behind", ["C", "h", .enter], found: 48),
    ScreenState(
      "constellations-found", line: "platform:zoom view:constellations at:2022", ["n"], found: 47),
    ScreenState("constellations-ascii", ["C", "j"], found: 387, charset: .ascii),
  ]

  static let samples = [
    Sample(audit: "no-hashtags", state: ScreenState("figures-no-hashtags", ["7"], found: 1)),
    Sample(audit: "one-edition", state: ScreenState("figures-one-edition", ["7"], found: 2)),
    Sample(
      audit: "gap-year",
      state: ScreenState("figures-gap-year", line: "at:2020", ["7", "n"], found: 3)),
    Sample(
      audit: "not-recorded", state: ScreenState("figures-not-recorded", ["7", "h"], found: 3)),
    Sample(
      audit: "hostile-tags", state: ScreenState("figures-hostile-tags", ["7", "G"], found: 1)),
    Sample(
      audit: "hostile-tags",
      state: ScreenState("figures-hostile-ascii", ["7"], found: 1, charset: .ascii)),
    Sample(audit: "gap-year", state: ScreenState("figures-cohorts-gap-year", ["8"], found: 4)),
    Sample(
      audit: "not-recorded",
      state: ScreenState("figures-cohorts-not-recorded", ["8", "h"], found: 3)),
    Sample(
      audit: "not-recorded",
      state: ScreenState("figures-constellations-not-recorded", ["C"], found: 3)),
  ]
}
