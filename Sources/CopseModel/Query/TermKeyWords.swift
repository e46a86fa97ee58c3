extension TermKey {
  /// The words that can stand after the colon; empty when any text can.
  public func valueWords(in vocabulary: QueryVocabulary) -> [String] {
    switch self {
    case .is: IsWord.allCases.map(\.rawValue)
    case .change: ChangeKind.allCases.map(\.rawValue)
    case .balance: BalancePart.allCases.map(\.rawValue)
    case .view: QueryView.allCases.map(\.rawValue)
    case .parts, .changes: ["shown"]
    case .gathered: Gathering.allCases.map(\.rawValue)
    case .match: QueryMatch.allCases.map(\.rawValue)
    case .has, .no: Self.words(of: QueryKey.fillable, in: vocabulary)
    case .sort: Self.words(of: QueryKey.sortable, in: vocabulary)
    case .group: Self.words(of: QueryKey.groupable, in: vocabulary)
    case .at: vocabulary.years.map(String.init) + ["any"]
    case .versus: vocabulary.years.map(String.init)
    case .field, .status, .platform, .address, .id, .partOf, .number, .joined, .left, .tagged,
      .untagged, .moved, .was, .near, .constellation:
      []
    }
  }

  private static func words(of keys: [QueryKey], in vocabulary: QueryVocabulary) -> [String] {
    (keys + vocabulary.headings.map { .field(.other($0)) }).map(\.printed)
  }
}

extension Query {
  /// Every key that can stand before a colon, with what it means: those of the language, then one
  /// for each other heading of the audit.
  public static func allKeys(
    in vocabulary: QueryVocabulary = QueryVocabulary()
  ) -> [(word: String, meaning: String)] {
    let keys = TermKey.all + vocabulary.headings.map { .field(.other($0)) }
    return keys.map { ($0.printed, $0.meaning) }
  }
}
