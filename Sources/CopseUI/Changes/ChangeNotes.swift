import CopseModel
import TerminalCanvas

extension State {
  /// What stands above the changes: the years, what is not recorded; or why there are none.
  var changeNotes: [String] {
    guard let list = results.changes else { return [reasonForNoComparison] }
    let arrow = charset == .unicode ? "→" : "->"
    var notes = ["\(list.from) \(arrow) \(list.to)"]
    let isEverything = results.query.filter == .everything
    if !isEverything { notes[0] += ": communities that the line finds in either" }
    if !list.yearsWithoutEdition.isEmpty {
      notes.append("No edition \(YearSpans.text(list.yearsWithoutEdition, charset: charset))")
    }
    notes += list.notRecorded.map { year, columns in
      "Not recorded in \(year): \(columns.joined(separator: ", "))"
    }
    if list.from > list.to {
      notes.append(
        "Compared backwards: 'removed' are those not listed yet, 'closed' those that reopened "
          + "since.")
    }
    if list.from == list.to {
      return ["\(list.to) is compared with itself. \(comparisonHint)."]
    }
    if list.groups.isEmpty {
      notes.append(
        isEverything
          ? "Nothing changed."
          : "Nothing changed for them. \(keyName(.clearQuery)) takes the terms off the line.")
      notes += results.unmatched.map { unmatched in
        let offer = unmatched.closest.map { "; the closest there is: \($0)" } ?? ""
        return "No community ever had '\(unmatched.value)'\(offer)."
      }
    }
    return notes
  }

  /// Why no two editions can be compared, and the key that helps.
  var reasonForNoComparison: String {
    let years = audit.years
    guard let shown = results.found.edition?.year else {
      if years.isEmpty { return "The audit has no edition: nothing to compare." }
      return "Every edition is shown at once: nothing to compare. "
        + "\(keyName(.previousYear)) and \(keyName(.nextYear)) step to a year."
    }
    if years.count == 1 { return "The audit has one edition, \(shown): nothing to compare." }
    return "\(shown) is the first edition: nothing to compare. "
      + "\(keyName(.nextYear)) shows the next; \(comparisonHint)."
  }

  private var comparisonHint: String {
    "\(keyName(.chooseComparison)) chooses the year to compare with"
  }

  /// How the first key of an action is written here.
  func keyName(_ action: Action) -> String {
    Keymap.standard.key(for: action)?.name(in: charset) ?? ""
  }
}
