import CopseUI
import TerminalCanvas

/// Keys, pastes and sizes as a person, a child or a cat could send them; the same for one seed.
struct RandomKeys {
  private var random: SeededNumbers

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
  }

  private static let characters =
    Array("abcdeijoy:=#\"()-,*@.<> 0123éß日ﾗ👩‍👩‍👧") + ["\u{301}", "\u{200D}", "\u{202E}"]

  private static let pastes = [
    "platform:=zoom", "#joy*", "is:open -is:dormant", "at:any", "at:2023 vs:2020", "parts:shown",
    "sort:-members", "group:platform", "change:moved", "platfrom:x", "(\"open", "two\nlines\r\n",
    "\u{1B}[31m\u{7}", "", String(repeating: "long ", count: 200), "moved:*->linkedin@2021..2024",
    "name:\u{202E}evil", "kind:=\"\"", "members:>=100", "near:joyfe~2", "view:communities",
    "view:changes", "view:changes vs:2020", "changes:shown", "view:balance", "view:sides",
    "view:hashtags",
    "view:cohorts", "view:platforms", "view:flows", "view:map", "view:overview",
    "view:flows vs:2020", "group:kind view:cohorts",
    "balance:new", "match:any", "view:constellations", "constellation:joyfe",
    "constellation:joyfe@2021 view:constellations",
  ]

  private static let sizes = [
    (0, 0), (1, 1), (2, 2), (5, 3), (31, 2), (20, 6), (60, 1), (0, 9), (9, 0), (40, 12), (66, 8),
    (80, 24), (110, 30), (120, 40), (200, 60),
  ]

  /// What happens next, with a bound key more often than not.
  mutating func step(_ walk: inout Walkthrough) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let (columns, rows) = Self.sizes.randomElement(using: &random) ?? (80, 24)
      walk.resize(columns: columns, rows: rows)
    case 1: walk.paste(Self.pastes.randomElement(using: &random) ?? "")
    case 2, 3: walk.type(Self.characters.randomElement(using: &random).map(String.init) ?? "")
    default:
      let place = walk.state.place
      let keys = Keymap.standard.bindings.filter { $0.places.contains(place) && !$0.isLeaving }
        .flatMap(\.keys)
      if let key = keys.randomElement(using: &random) { walk.press(key) }
    }
  }
}

extension Binding {
  /// Whether it ends or stops the program, or throws the line away; a walk that did so at every
  /// turn would not get far.
  fileprivate var isLeaving: Bool {
    action == .quit || action == .suspend || action == .redraw || action == .deleteToStart
  }
}
