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

  /// What allows others to use the facts.
  public struct Licence: Hashable, Sendable {
    /// Its short name, such as `CC0-1.0`; empty where none is stated.
    public let name: String
    /// Empty where none is stated.
    public let title: String
    /// Where it is found, as written; empty where that is not stated.
    public let path: String

    public init(name: String = "", title: String = "", path: String = "") {
      self.name = name
      self.title = title
      self.path = path
    }

    /// The title, or else the name, or else the path.
    public var shownTitle: String {
      [title, name, path].first { !$0.isEmpty } ?? ""
    }
  }

  /// Empty when the package has none.
  public let description: String
  /// In the order of the package.
  public let sources: [Source]
  /// In the order of the package.
  public let licences: [Licence]

  public init(description: String = "", sources: [Source] = [], licences: [Licence] = []) {
    self.description = description
    self.sources = sources
    self.licences = licences
  }
}
