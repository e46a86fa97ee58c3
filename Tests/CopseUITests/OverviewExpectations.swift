import CopseModel
import CopseUI
import TerminalCanvas

// Walking on the map of the whole, and seeing it nearer or elsewhere.

extension Expectations {
  static let overview: [String: Expectation] = [
    "go-left": { ($0.columnsRight ?? 0) < 0 && $0.isElsewhere },
    "go-right": { ($0.columnsRight ?? 0) > 0 && $0.isElsewhere },
    "go-down": { ($0.rowsDown ?? 0) > 0 && $0.isElsewhere },
    "go-up": { ($0.rowsDown ?? 0) < 0 && $0.isElsewhere },
    "zoom-in": { $0.scale.after > $0.scale.before && !$0.isElsewhere },
    "zoom-out": { $0.scale.after < $0.scale.before && !$0.isElsewhere },
    "show-whole": { $0.scale.before > 1 && $0.scale.after == 1 && !$0.isElsewhere },
    "pan-left": { $0.isMoved },
    "pan-right": { $0.isMoved },
    "pan-up": { $0.isMoved },
    "pan-down": { $0.isMoved },
    "fold-constellation": { press in
      press.before.selectedID != nil && press.after.selectedID == nil
        && press.after.cursorText.hasPrefix("▶ ▸ ")
    },
    "next-newcomer": { $0.isElsewhere && $0.after.text.contains("newly listed") },
    "previous-newcomer": { $0.isElsewhere || $0.after.state.message != nil },
  ]
}

extension KeyPress {
  /// Whether one stands on another community.
  var isElsewhere: Bool { after.selectedID != before.selectedID }

  /// How many times as large as the whole the map is seen.
  var scale: (before: Double, after: Double) {
    (before.state.overviewScale, after.state.overviewScale)
  }

  /// Whether another part of the map is seen, as near as before, or words say that it ends.
  fileprivate var isMoved: Bool {
    scale.before == scale.after
      && (after.state.message == "The map ends here"
        || before.rows(of: before.state.layout.main) != after.rows(of: after.state.layout.main))
  }
}
