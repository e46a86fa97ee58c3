import CopseModel
import CopseUI
import TerminalCanvas
import Testing

/// The screens of the platforms and of the flows as they look.
@Suite struct PlatformScreenTests {
  @Test(arguments: samples)
  func `a screen of an odd audit looks as it did`(sample: FigureScreenTests.Sample) throws {
    let audit = try #require(Samples.platforms.first { $0.key == sample.audit }?.value)
    for size in sample.state.sizes {
      let walk = try GoldenScreenTests.walk(to: sample.state, size: size, in: audit)
      #expect(walk.state.results.found.count == sample.state.found, "\(sample)")
      try expectScreen(walk.screen, matches: "\(sample.state.name)-\(size)")
    }
  }

  private static let sizes = ["80x24", "120x40", "160x50", "40x12", "20x6"]

  /// States of the audit that the project carries.
  static let states = [
    ScreenState("platforms", ["5"], found: 387, sizes: sizes),
    ScreenState("platforms-chart", ["5", "c"], found: 387, sizes: sizes),
    ScreenState("platforms-moves", ["5", "j", "l", "l"], found: 387),
    ScreenState("platforms-uses", ["5", "n"], found: 387),
    ScreenState("platforms-sets", ["5", "n", "n", "j"], found: 387),
    ScreenState("platforms-narrowed", ["5", "#", "t", "e", "a"], found: 387),
    ScreenState("platforms-explained", line: "at:2021", ["5", "j", "i"], found: 133),
    ScreenState("platforms-behind", ["5", "l", "l", .enter], found: 3),
    ScreenState("platforms-found", line: "is:open view:platforms at:2021", [], found: 130),
    ScreenState("platforms-first", line: "at:2020", ["5"], found: 102),
    ScreenState("platforms-ascii", ["5", "j"], found: 387, charset: .ascii, sizes: sizes),
    ScreenState("platforms-chart-ascii", ["5", "c"], found: 387, charset: .ascii),
    ScreenState("flows", ["6"], found: 387, sizes: sizes),
    ScreenState("flows-cell", ["6", "j", "l"], found: 387, sizes: ["120x40", "160x50"]),
    ScreenState("flows-narrowed", ["6", "#", "b", "l", "u"], found: 387),
    ScreenState("flows-explained", line: "vs:2022", ["6", "i"], found: 387),
    ScreenState(
      "flows-behind", ["6", "j", "l", .enter], found: 15, sizes: ["80x24", "40x12", "20x6"]),
    ScreenState("flows-first", line: "at:2020 view:flows", [], found: 102),
    ScreenState("flows-every", line: "at:any view:flows", [], found: 422),
    ScreenState("flows-ascii", ["6", "j"], found: 387, charset: .ascii, sizes: sizes),
  ]

  static let samples = [
    sample("no-platforms", "platforms-none", "5", found: 1),
    sample("no-platforms", "flows-none", "6", found: 1),
    sample("one-edition", "platforms-one-edition", "5", found: 3),
    sample("one-edition", "flows-one-edition", "6", found: 3),
    sample("gap-year", "platforms-gap-year", "5", found: 4),
    sample("gap-year", "flows-gap-year", "6", found: 4),
    sample("not-recorded", "platforms-not-recorded", "5", found: 3),
    sample("not-recorded", "flows-not-recorded", "6", found: 3),
    sample("many-platforms", "platforms-many", "5", found: 200),
    sample("many-platforms", "flows-many", "6", found: 200),
    sample("hostile-platforms", "platforms-hostile", "5", found: 3),
    sample("hostile-platforms", "flows-hostile", "6", found: 3),
    sample("hostile-platforms", "flows-hostile-ascii", "6", found: 3, charset: .ascii),
  ]

  private static func sample(
    _ audit: String, _ name: String, _ key: Key, found: Int, charset: Charset = .unicode
  ) -> FigureScreenTests.Sample {
    FigureScreenTests.Sample(
      audit: audit, state: ScreenState(name, [key], found: found, charset: charset))
  }
}
