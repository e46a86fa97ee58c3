/// A column of the audit: its distinct cells, which all editions share, as written and folded.
struct Column: Sendable {
  let field: Field
  let cells: Texts
  let folded: FoldedTexts
  /// The entries of the lists that facets count; nil for every other column.
  let entries: ListEntries?
  /// The addresses of the platforms; nil for every other column.
  let addresses: PlatformAddresses?

  init(field: Field, cells: Texts) {
    self.field = field
    self.cells = cells
    folded = FoldedTexts(of: cells)
    addresses = field == .platforms ? PlatformAddresses(of: cells) : nil
    entries =
      switch field {
      case .platforms:
        ListEntries(
          of: cells, telling: PlatformSpelling.tellingLength,
          reading: { PlatformSpelling.read($0)?.platform })
      case .hashtags:
        ListEntries(of: cells, reading: ListCell.hashtag, folding: Folding.folded)
      case .focus, .region:
        ListEntries(of: cells)
      case .id, .name, .status, .kind, .organiser, .members, .partOf, .formerly, .url, .notes,
        .source, .other:
        nil
      }
  }
}
