import CopseModel

/// Everything that the audit says about one community, in all its editions.
struct PageContent {
  let subject: PageSubject
  let lasting: LastingSections

  var lines: [PageLine] {
    PageHeading(subject: subject).lines + lasting.years + lasting.cells
      + PageKin(subject: subject).lines + PageConstellation(subject: subject).lines
      + PageConnections(subject: subject).lines + lasting.rows
  }
}

/// The sections of a page that are the same whichever year is shown.
struct LastingSections: Sendable {
  let years: [PageLine]
  let cells: [PageLine]
  let rows: [PageLine]

  init(_ subject: PageSubject) {
    years = PageYears(subject: subject).lines
    cells = PageCells(subject: subject).lines
    rows = PageRows(subject: subject).lines
  }
}
