/// Yearly editions of a list of communities, and what was said about reading them.
///
/// Copies share one storage, so that an audit may be passed around freely.
public struct Audit: Sendable {
  let storage: AuditStorage

  public var title: String { storage.title }

  /// The editions in ascending order of their years.
  public var editions: [Edition] {
    storage.editions.indices.map { Edition(storage: storage, index: $0) }
  }

  /// The years of the editions, ascending.
  public var years: [Int] { storage.editions.map(\.year) }

  /// Everything that could not be read as it stands, in order of file, line and column.
  public var problems: [Problem] { storage.problems }

  /// How the rows of each file were dealt with, in the order the files were read.
  public var files: [FileTally] { storage.files }

  /// The figures that reports published for the editions.
  public var published: [PublishedFigure] { storage.published }

  /// The years of editions that are invented as a whole.
  public var illustrativeYears: [Int] { storage.illustrativeYears }

  /// Whether any community is inferred, as ``Community/isInferred`` has it.
  public var hasInferred: Bool { storage.hasInferred }

  /// What the audit says of itself and of its sources.
  public var provenance: Provenance { storage.provenance }

  /// The headings that the program has no name for, in the order they were met.
  public var otherHeadings: [String] {
    storage.columns.dropFirst(Field.known.count).map(\.field.heading)
  }

  /// The words that a query over this audit may use besides the language's own.
  public var vocabulary: QueryVocabulary {
    QueryVocabulary(headings: otherHeadings, years: years)
  }

  /// The edition of a year, or nil when there is none.
  public func edition(of year: Int) -> Edition? {
    storage.edition(ofYear: year).map { Edition(storage: storage, index: $0) }
  }

  /// The communities that are listed under an id in any edition, each by its latest row.
  ///
  /// - Returns: more than one only where sheets without ids repeat a name.
  public func communities(withID id: String) -> [Community] {
    storage.communities(withID: id).map(storage.latest)
  }

  /// A community in every edition, ascending; nil where one does not list it.
  ///
  /// - Parameter number: ``Community/number``; one that no community has is listed nowhere.
  public func lifeline(of number: Int) -> [Community?] {
    storage.editions.indices.map { index in
      storage.editions[index].row(of: number)
        .map { Community(storage: storage, editionIndex: index, row: $0) }
    }
  }
}
