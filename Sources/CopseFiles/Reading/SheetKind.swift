/// What the rows of a sheet are.
enum SheetKind: String, Hashable, Sendable {
  case communities
  case connections

  /// What the name of a worksheet says; communities where it says nothing.
  init(inNameOf worksheet: String) {
    self = worksheet.lowercased().contains("connection") ? .connections : .communities
  }
}
