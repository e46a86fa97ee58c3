import CopseFiles
import CopseModel
import Testing

@Suite struct ReportFigureTests {
  /// Lines over the small audit: every edition, with and without a filter, and two far apart.
  private static let lines = [
    "", "at:2020", "at:2022", "vs:2020", "at:2020 vs:2023", "parts:shown", "platform:zoom",
    "platform:zoom vs:2020", "is:open", "kind:chat at:2022", "group:platform", "sort:-name",
    "match:any platform:twitter", "nothing-fits-this",
  ]

  @Test(arguments: lines)
  func `a query beside a number lists just as many as it says`(line: String) throws {
    let audit = SampleAudits.small
    let query = try Query(parsing: line, vocabulary: audit.vocabulary)
    let document = try ReportDocument(of: audit, query)
    var checked = 0
    for table in document.tables {
      for cell in table.rows.joined() {
        guard let count = cell.count, let query = cell.query else { continue }
        #expect(audit.find(query).count == count, "\(table.caption): \(query)")
        let read = try Query(parsing: query.description, vocabulary: audit.vocabulary)
        #expect(audit.find(read).count == count, "\(table.caption): \(query) read again")
        checked += 1
      }
    }
    #expect(checked > 10)
  }

  @Test func `the figures of a picture stand in its table`() throws {
    for audit in ReportShapeTests.audits.values {
      for figure in try ReportDocument(of: audit).figures {
        for picture in figure.pictures {
          for row in picture.table.rows {
            guard case .text(let name) = row.first else { continue }
            let counts = row.compactMap { cell -> Int? in
              if case .count(let count) = cell { count } else { nil }
            }
            let told =
              figure.table.rows.first { $0.first?.text.plain == name }
              ?? figure.table.rows.first
            let all = Set(figure.table.rows.joined().compactMap(\.count))
            #expect(told != nil, "\(picture.title): \(name)")
            #expect(all.isSuperset(of: counts) || figure.table.rows.count == 60)
          }
        }
      }
    }
  }

  @Test func `the headline is what the balance says`() throws {
    let document = try ReportDocument(of: SampleAudits.small, Query(versus: 2020))
    let text = MarkdownReport(document).text
    // Counted in 2020: alpha, beta, delta, epsilon; in 2023: alpha, gamma, zeta.
    #expect(
      text.contains(
        "The 2023 edition counts **3** communities; the 2020 edition counted **4**. **2** were "
          + "added and **3** removed."))
  }
}

extension ReportDocument {
  /// Every table, those of figures included.
  var tables: [ReportTable] {
    (opening + sections.flatMap(\.blocks)).compactMap { block in
      switch block {
      case .table(let table): table
      case .figure(let figure): figure.table
      case .map(let map): map.table
      case .heading, .paragraph, .note, .list: nil
      }
    }
  }

  var figures: [ReportFigure] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }
}
