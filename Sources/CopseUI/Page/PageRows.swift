import CopseModel

/// Where each edition says so: the file and the line of the row.
struct PageRows {
  let subject: PageSubject

  var lines: [PageLine] {
    subject.title("Rows", .rows)
      + subject.life.compactMap(\.row).flatMap { row in
        subject.row([row.year], "\(row.place.file):\(row.place.line)").entry(.row(row.year))
      }
  }
}
