import CopseModel

/// What a number on a community's page counts: other communities.
struct PageCount: Hashable, Sendable {
  /// What is counted, and the number: `Parts in 2021: 74`.
  let title: String
  /// What that is, in a sentence.
  let meaning: String
  /// The numbers of the communities counted.
  let communities: [Int]
  /// Lines that may find just these, the one that says most first.
  let queries: [Query]

  /// - Parameters:
  ///   - label: What is counted, which the number follows.
  ///   - queries: Tried before the line that names the communities.
  ///   - named: The line that names them by their ids.
  init(
    _ label: String, _ meaning: String, _ communities: [Community], queries: [Query] = [],
    named: Query
  ) {
    title = "\(label): \(communities.count)"
    self.meaning = meaning
    self.communities = communities.map(\.number)
    self.queries = queries + [named]
  }

  /// The one that is counted; nil where there are others, or none.
  var only: Int? { communities.count == 1 ? communities.first : nil }
}

extension Query {
  /// The line that names communities by their ids.
  static func naming(
    _ communities: [Community], at: EditionChoice? = nil, versus: Int? = nil,
    showsChanges: Bool = false
  ) -> Query {
    Query(
      filter: .term(.id(communities.map(\.id))), at: at, versus: versus,
      showsChanges: showsChanges)
  }
}

extension Audit {
  /// The first of some lines that finds these communities and no others; nil when none does.
  func first(of queries: [Query], finding communities: some Sequence<Int>) -> Query? {
    let wanted = Set(communities)
    return queries.first { query in
      let found = find(query)
      return found.count == wanted.count && found.allSatisfy { wanted.contains($0.number) }
    }
  }
}
