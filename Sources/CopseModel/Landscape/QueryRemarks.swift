extension Query {
  /// Why `match:` of the line changes none of the figures about all editions; nil where the line
  /// does not have it.
  public var remarkOnMatch: String? {
    match.map {
      "match:\($0.rawValue) changes nothing here: each edition is asked by its own rows, two that "
        + "are compared by those of either."
    }
  }

  /// The same for cohorts, which count who fits in any edition; nil also for `match:any`, which
  /// asks for just that.
  public var remarkOnMatchOfCohorts: String? {
    match == .either
      ? "match:either changes nothing here: cohorts count who fits in any edition." : nil
  }
}
