/// Why a cell says nothing: its edition records the column, or does not.
extension Edition {
  /// The word for a cell without text: `not stated`, or `not recorded` where the sheet has no such
  /// column.
  public func wordForEmpty(_ field: Field) -> String {
    records(field) ? "not stated" : "not recorded"
  }
}

extension Community {
  /// The word for a cell without text, as its edition has it.
  public func wordForEmpty(_ field: Field) -> String {
    Edition(storage: storage, index: editionIndex).wordForEmpty(field)
  }
}
