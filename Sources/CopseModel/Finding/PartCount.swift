extension Audit {
  /// How many communities a query leaves out of its list because they are parts of others; 0 where it
  /// shows parts.
  public func partCount(_ query: Query) -> Int {
    if query.showsParts { return 0 }
    var shown = query
    shown.showsParts = true
    return find(shown).count - find(query).count
  }
}
