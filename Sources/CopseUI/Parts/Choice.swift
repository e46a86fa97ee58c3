/// A short list that one chooses from.
struct Choice: Hashable, Sendable {
  /// What choosing an option means.
  enum Value: Hashable, Sendable {
    /// The year to compare with; nil is the edition before.
    case comparison(Int?)
    /// A sort key as the line writes it; empty is the order of the sheet.
    case order(String)
    /// A text for the clipboard, and what it is.
    case copy(String, what: String)
    /// The page of a community by its number, or on the map the community itself.
    case community(Int)
    /// The chain between two communities, on the map.
    case chainOnMap(ChainEnds)
    /// A figure of the title, whose communities are listed.
    case figure(TitleFigure)
  }

  struct Option: Hashable, Sendable {
    let label: String
    /// Stands behind the label, or below it where there is no room; empty for most.
    var detail = ""
    let value: Value
  }

  let title: String
  let options: [Option]
  var selection: Int
}
