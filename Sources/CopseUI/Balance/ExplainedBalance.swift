import CopseModel

/// What is behind the number under the cursor of the balance.
extension State {
  mutating func explainNumber() -> [Effect] {
    guard let table = balanceTable, let number = balanceNumber else {
      return say("There is no number to explain")
    }
    let meaning = BalanceMeaning(table: table)
    guard let query = number.query else {
      return explain(
        Explanation(
          title: "A published figure",
          lines: [
            .text(meaning.text(of: balanceRow, balanceColumn)),
            .text("It cannot be compared: the audit has no such edition, or nothing of that name."),
          ]))
    }
    let remarks = number.note.map { [Explanation.Line.text($0)] } ?? []
    let gaps = meaning.gapSentences(of: balanceRow, balanceColumn)
      .map(Explanation.Line.remark)
    return explain(
      NumberExplanation(
        number.title,
        meaning: [.text(meaning.text(of: balanceRow, balanceColumn))] + gaps + remarks,
        query: query, in: audit
      ).explanation)
  }
}
