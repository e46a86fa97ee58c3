extension Query {
  /// The query that lists exactly the communities of a cohort, as the edition that lists them first
  /// has them.
  ///
  /// - Parameters:
  ///   - cohort: One of `cohorts`, or of the group.
  ///   - group: The group that it is of, if any.
  public func behind(
    _ cohort: Cohort, in cohorts: Cohorts, of group: CohortGroup? = nil
  ) -> Query {
    let query = narrowed(to: group, in: cohorts)
    guard cohort.isFirst else { return query.counting([(.new, cohort.year)], at: cohort.year) }
    let row = cohorts.cohorts.dropFirst().first.map { BalanceRow(from: cohort.year, to: $0.year) }
    return query.behindTotal(ofFirst: cohort.year, before: row)
  }

  /// The query that lists exactly the communities of a cohort that a later edition counts.
  ///
  /// - Parameters:
  ///   - cohort: One of `cohorts`, or of the group.
  ///   - year: That of one of ``Cohort/open``.
  ///   - group: The group that it is of, if any.
  public func behind(
    _ cohort: Cohort, openIn year: Int, in cohorts: Cohorts, of group: CohortGroup? = nil
  ) -> Query {
    let second = cohorts.cohorts.dropFirst().first?.year ?? year
    let began: (BalancePart, Int) = cohort.isFirst ? (.opening, second) : (.new, cohort.year)
    return narrowed(to: group, in: cohorts).counting([began, (.closing, year)], at: year)
  }

  private func narrowed(to group: CohortGroup?, in cohorts: Cohorts) -> Query {
    guard let group, let field = cohorts.field else { return self }
    let term: Term =
      switch field {
      case .platforms: .platform([ValuePattern(group.value)])
      case .hashtags: .hashtag(ValuePattern(group.value))
      case .id, .name, .status, .kind, .focus, .region, .organiser, .members, .partOf, .formerly,
        .url, .notes, .source, .other:
        .whole(field, values: [group.value])
      }
    var query = narrowed(by: [term])
    query.group = nil
    return query
  }

  /// The communities that all these numbers of the balance count, of those that the query finds in
  /// any edition, as the edition of a year lists them.
  private func counting(_ parts: [(part: BalancePart, year: Int)], at year: Int) -> Query {
    var query = ofEdition(year)
    query.match = filter.normalized == .everything ? nil : .any
    return query.narrowed(
      by: parts.map { .balance([$0.part], during: YearSpan($0.year, $0.year)) })
  }
}
