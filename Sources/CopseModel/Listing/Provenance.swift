/// What an audit says of itself and of where its facts come from.
public struct Provenance: Hashable, Sendable {
  /// A page or a book that the facts were taken from.
  public struct Source: Hashable, Sendable {
    /// Empty where only the path is stated.
    public let title: String
    /// Where it is found, as written; empty where only the title is stated.
    public let path: String

    public init(title: String, path: String) {
      self.title = title
      self.path = path
    }
  }

  /// Empty when the package has none.
  public let description: String
  /// In the order of the package.
  public let sources: [Source]
  /// The titles of the licences, or their names where they have no title.
  public let licences: [String]

  public init(description: String = "", sources: [Source] = [], licences: [String] = []) {
    self.description = description
    self.sources = sources
    self.licences = licences
  }
}
