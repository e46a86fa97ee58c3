import CopseModel
import TerminalCanvas

/// What the sheets do not tell of what the line asks: a row below it.
struct RemarkRow {
  struct Remark: Hashable {
    let text: String
    /// The same where there is little room.
    let brief: String
  }

  let remarks: [Remark]

  func draw(on canvas: inout Canvas, in area: Rect) {
    let line = area.splitting(left: area.columns > 24 ? 1 : 0).right
    let forms = [\Remark.text, \.brief].map { form in
      remarks.map { $0[keyPath: form] }.joined(separator: "; ")
    }
    let text = forms.first { canvas.width(of: $0) <= line.columns } ?? forms[1]
    canvas.write(text, in: line, style: .color(.yellow))
  }
}

extension State {
  /// What must be said below the line; empty where the screen says it itself.
  var remarks: [RemarkRow.Remark] {
    switch screen {
    case .page: return []
    case .communities, .sides:
      if results.found.isEmpty { return [] }
    case .changes, .balance, .platforms, .flows, .hashtags, .cohorts, .constellations, .map,
      .overview:
      break
    }
    let missing = screen == .communities && results.query.showsChanges ? results.notRecorded : []
    // A word that is being typed is not yet what it will be.
    let unmatched = place == .queryLine || results.found.isEmpty ? [] : results.unmatched
    return unmatched.map { unmatched in
      let offer = unmatched.closest.map { "; the closest there is: \($0)" } ?? ""
      return RemarkRow.Remark(
        text: "no community ever had '\(unmatched.value)'\(offer)",
        brief: "nobody had '\(unmatched.value)'")
    } + results.unanswered.map { RemarkRow.Remark(text: $0.sentence, brief: $0.brief) }
      + missing.map { year, columns in
        let columns = columns.joined(separator: ", ")
        return RemarkRow.Remark(
          text: "not recorded in \(year): \(columns)", brief: "not recorded: \(columns)")
      } + undrawn
  }

  /// A map draws what the sheets tell, and chains alone what is gathered.
  private var undrawn: [RemarkRow.Remark] {
    guard [.map, .overview].contains(screen), !results.query.gathered.isEmpty else { return [] }
    let key = keyName(.showConstellations)
    return [
      RemarkRow.Remark(
        text: "gathered connections are not drawn here; \(key) counts them",
        brief: "gathered ones: \(key)")
    ]
  }
}
