/// The words that a row of sums or averages begins with, in the languages of ``HeadingTable``.
///
/// A word that names something else in another of these languages is not among them: `media` is an
/// average in Spanish, and a subject in English.
enum TotalWords {
  /// Words that stand alone over a sum, whatever stands below.
  static let sums: Set<String> = [
    "total", "totals", "grand total", "subtotal", "sub total", "sum", "gesamt", "insgesamt",
    "gesamtsumme", "gesamtzahl", "zwischensumme", "summe", "total général", "sous total", "suma",
    "totale", "somma", "subtotale", "totaal", "subtotaal", "cyfanswm", "soma", "合計", "総計", "小計",
  ]
  /// Words that stand alone over another figure.
  static let figures: Set<String> = [
    "average", "mean", "count", "durchschnitt", "mittelwert", "anzahl", "moyenne", "promedio",
    "gemiddelde", "aantal", "cyfartaledd", "平均", "件数",
  ]
  /// What is counted, as it may stand behind such a word.
  static let counted: Set<String> = [
    "of", "number", "numbers", "in", "all", "the", "communities", "community", "groups", "rows",
    "listed", "open", "active", "dormant", "closed", "members", "platforms", "hashtags", "size",
    "total", "totals", "sum", "der", "die", "anzahl", "gemeinschaften", "mitglieder", "de", "des",
    "communautés", "membres", "comunidades", "miembros", "comunità", "membri", "leden", "cymunedau",
    "aelodau",
  ]

  /// The first three bytes of the words, each with bit 5 set, by which nearly every row is passed.
  static let beginnings = Set((sums.union(figures)).map { beginning(of: $0.utf8) })

  static func beginning(of bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }
}
