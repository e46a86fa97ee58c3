/// A column of the audit: its distinct cells, which all editions share, as written and folded.
struct Column: Sendable {
  let field: Field
  let cells: Texts
  let folded: FoldedTexts
  /// The entries of the lists that facets count; nil for every other column.
  let entries: ListEntries?

  init(field: Field, cells: Texts) {
    self.field = field
    self.cells = cells
    folded = FoldedTexts(of: cells)
    entries =
      switch field {
      case .platforms:
        ListEntries(of: cells) { ListCell.platforms(of: $0).map(\.platform) }
      case .hashtags:
        ListEntries(of: cells, splitting: ListCell.hashtags, folding: Folding.folded)
      case .focus, .region:
        ListEntries(of: cells, splitting: ListCell.entries)
      case .id, .name, .status, .kind, .organiser, .members, .partOf, .formerly, .url, .notes,
        .source, .other:
        nil
      }
  }
}
