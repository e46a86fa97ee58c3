import CopseModel

/// Everything that the audit says about one community, in all its editions.
struct PageContent {
  let subject: PageSubject

  var lines: [PageLine] {
    PageHeading(subject: subject).lines + PageYears(subject: subject).lines
      + PageCells(subject: subject).lines + PageKin(subject: subject).lines
      + PageConnections(subject: subject).lines + PageRows(subject: subject).lines
  }
}
