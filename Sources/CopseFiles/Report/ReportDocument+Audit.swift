public import CopseModel

extension ReportDocument {
  /// The yearly report of the edition that a query shows, of the communities that it finds.
  ///
  /// The same audit and query give the same report, at any time.
  ///
  /// - Throws: when the line shows no edition that the audit has.
  /// - Complexity: as the questions to the audit that it answers, about thirty lists among them.
  public init(of audit: Audit, _ query: Query = Query()) throws(ReportError) {
    let subject = try ReportSubject(audit, query)
    let opening = Opening(subject: subject)
    self.init(
      title: opening.title, opening: opening.blocks,
      sections: [
        Headlines(subject: subject).section,
        BalanceSection(subject: subject).section,
        Arrivals(subject: subject).section,
        Departures(subject: subject).section,
        EventsSection(subject: subject).section,
        StatusSection(subject: subject).section,
        ChangedNames(subject: subject).section,
        PlatformsSection(subject: subject).section,
        CombinationsSection(subject: subject).section,
        FlowsSection(subject: subject).section,
        Movers(subject: subject).section,
        HashtagsSection(subject: subject).section,
        CohortsSection(subject: subject).section,
        MapSection(subject: subject).section,
        QualitySection(subject: subject).section,
        SourcesSection(subject: subject).section,
      ])
  }
}
