import CopseModel
import CopseUI
import TerminalCanvas

// Walking on the map and changing what it shows.

extension Expectations {
  static let map: [String: Expectation] = [
    "walk-left": { ($0.columnsRight ?? 0) < 0 },
    "walk-right": { ($0.columnsRight ?? 0) > 0 },
    "walk-down": { ($0.rowsDown ?? 0) > 0 },
    "walk-up": { ($0.rowsDown ?? 0) < 0 },
    "grow-map": { $0.after.text.contains("Map of AmplifyFE, 2 connections far") },
    "shrink-map": { $0.after.state.message == "1 connection away is the nearest shown" },
    "next-connected": { $0.after.selectedID != $0.before.selectedID },
    "previous-connected": { press in
      press.after.selectedID != press.before.selectedID || press.after.state.message != nil
    },
    "mark": { press in
      press.isSameLine
        && (press.after.state.message?.hasPrefix("Marked ") ?? false
          || press.after.state.message == "No community is selected")
    },
    "show-chain": { press in
      press.isSameLine && press.after.state.message?.hasPrefix("No community is ") ?? false
    },
    "put-in-middle": { press in
      let name = press.before.state.selectedCommunity?.name.prefix(20) ?? "nobody"
      return press.after.text.contains("Map of \(name)") && press.id == press.after.selectedID
    },
  ]
}

extension KeyPress {
  /// Whether one stands on another community of the map; nil at other places.
  var isElsewhereOnMap: Bool? {
    place == .map ? after.selectedID != before.selectedID : nil
  }
}
