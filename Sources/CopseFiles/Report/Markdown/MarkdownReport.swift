internal import CopseModel

/// A report as Markdown with tables, as GitHub and others read it.
public struct MarkdownReport: Sendable {
  private let document: ReportDocument

  public init(_ document: ReportDocument) {
    self.document = document
  }

  /// The page.
  public var text: String {
    var blocks = ["# " + escapedMarkdown(document.title)]
    blocks += document.opening.map(markdown)
    blocks.append(
      document.sections.map { "- [\(escapedMarkdown($0.title))](#\($0.identifier))" }
        .joined(separator: "\n"))
    for section in document.sections {
      // The heading's own anchor differs from one reader of Markdown to the next.
      blocks.append("<a id=\"\(section.identifier)\"></a>")
      blocks.append("## " + escapedMarkdown(section.title))
      blocks += section.blocks.map(markdown)
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let heading): "### " + escapedMarkdown(heading)
    case .paragraph(let text): line(text)
    case .note(let text): "> **Note:** " + inline(text, isInTable: false)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .table(let table): markdown(table)
    case .figure(let figure): markdown(figure)
    case .map(let map):
      "**\(escapedMarkdown(map.map.title))**: \(escapedMarkdown(map.map.summary))\n\n"
        + markdown(map.table)
    }
  }

  // MARK: - Pictures and tables

  private func markdown(_ figure: ReportFigure) -> String {
    // Small charts of the same figures say nothing new in words.
    var told: Set<ChartTable> = []
    var blocks: [String] = []
    for picture in figure.pictures where told.insert(picture.table).inserted {
      blocks.append("**\(escapedMarkdown(picture.title))**: \(escapedMarkdown(picture.summary))")
      if let lines = MarkdownSparklines(picture) { blocks.append(lines.text) }
    }
    return (blocks + [markdown(figure.table)]).joined(separator: "\n\n")
  }

  private func markdown(_ table: ReportTable) -> String {
    let rules = table.columns.indices.map { column in
      table.rows.contains { column < $0.count && $0[column].isNumber } ? "---:" : "---"
    }
    let rows =
      [table.columns.map { escapedMarkdown($0.heading) }, rules]
      + table.rows.map { $0.map { inline($0.text, isInTable: true) } }
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    let note = table.note.spans.isEmpty ? [] : [line(table.note)]
    return (["**\(escapedMarkdown(table.caption))**", lines] + note).joined(separator: "\n\n")
  }

  // MARK: - Lines

  private func line(_ text: ReportText) -> String {
    plainBeginning(inline(text, isInTable: false))
  }

  private func inline(_ text: ReportText, isInTable: Bool) -> String {
    text.spans.map { span in
      switch span {
      case .plain(let text): escapedMarkdown(text)
      case .strong(let text): text.isEmpty ? "" : "**\(escapedMarkdown(text))**"
      case .link(let text, let link):
        "[\(escapedMarkdown(text))](\(Self.address(link)))"
      case .query(let text): markdownCode(text, isInTable: isInTable)
      case .badge(let text): "*(\(escapedMarkdown(text)))*"
      }
    }.joined()
  }

  /// The address with what would end it, or be read as marks, in its percent form.
  private static func address(_ link: WebLink) -> String {
    link.address.map { sign in
      switch sign {
      case "(": "%28"
      case ")": "%29"
      case "*": "%2A"
      case "&": "&amp;"
      default: String(sign)
      }
    }.joined()
  }
}
