import CopseModel

/// How a cell differs from the last edition that recorded it.
struct CellChange {
  /// Nil where nothing differs, or nothing is recorded.
  let mark: Mark?
  /// The entries of a list that came and went: `+ zoom  − twitter`; nil where the cell says enough.
  let entries: String?

  init(_ field: Field, from old: CellRun, to new: CellRun, in subject: PageSubject) {
    guard let before = old.text, let after = new.text, before != after else {
      mark = nil
      entries = nil
      return
    }
    mark = Self.mark(of: field, from: old.years.last, to: new.years.first, in: subject)
    entries = field.isList ? Self.entries(before, after, in: subject) : nil
  }

  private static func mark(
    of field: Field, from earlier: Int?, to later: Int?, in subject: PageSubject
  ) -> Mark {
    guard let earlier, let later,
      let before = subject.community.in(editionOf: earlier),
      let after = subject.community.in(editionOf: later)
    else { return .changed }
    switch field {
    case .name: return .renamed
    case .status where before.isOpen != after.isOpen: return after.isOpen ? .reopened : .closing
    case .platforms:
      let old = Set(before.platformNames)
      let new = Set(after.platformNames)
      return old.isSubset(of: new) || new.isSubset(of: old) ? .changed : .moved
    case .id, .status, .hashtags, .kind, .focus, .region, .organiser, .members, .partOf, .formerly,
      .url, .notes, .source, .other:
      return .changed
    }
  }

  private static func entries(_ before: String, _ after: String, in subject: PageSubject) -> String?
  {
    let old = Self.entries(of: before)
    let new = Self.entries(of: after)
    guard !old.isEmpty, !new.isEmpty, old.count + new.count > 2 else { return nil }
    let signs = [
      (Mark.added, new.filter { !old.contains($0) }),
      (Mark.removed, old.filter { !new.contains($0) }),
    ]
    let told = signs.flatMap { mark, entries in
      entries.map { "\(mark.text(in: subject.charset)) \($0)" }
    }
    return told.isEmpty ? nil : told.joined(separator: "  ")
  }

  private static func entries(of cell: String) -> [String] {
    cell.split(separator: ";").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
  }
}
