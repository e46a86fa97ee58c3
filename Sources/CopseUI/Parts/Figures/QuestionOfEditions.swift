import CopseModel

extension Query {
  /// All of the line that says what is found, whichever screen shows it.
  var ofAnyView: Query {
    var query = self
    query.view = nil
    return query
  }

  /// All of the line that figures of every edition depend on: stepping from one to the next, sorting
  /// and the like ask the same question again.
  var ofAllEditions: Query {
    Query(filter: filter, showsParts: showsParts, group: group)
  }

  /// The same, where figures tell what happened between editions: between every two in a row, or
  /// between those that the line says.
  var ofAllPairs: Query {
    var query = ofAllEditions
    guard let versus else { return query }
    query.versus = versus
    query.at = at
    return query
  }
}
