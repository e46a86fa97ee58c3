/// A report as one page that needs nothing else: no script, no font, no picture from elsewhere.
///
/// What is written is well-formed XML as well.
public struct HTMLReport: Sendable {
  private let document: ReportDocument

  public init(_ document: ReportDocument) {
    self.document = document
  }

  /// The page.
  public var text: String {
    var writer = HTMLWriter()
    writer.line("<!DOCTYPE html>")
    writer.line("<html lang=\"en-GB\">")
    writeHead(to: &writer)
    writer.line("<body>")
    writer.line("<main>")
    writer.line("<h1>\(escapedMarkup(document.title))</h1>")
    writeContents(to: &writer)
    for block in document.opening { writer.write(block) }
    for section in document.sections {
      writer.line("<section id=\"\(section.identifier)\">")
      writer.line("<h2>\(escapedMarkup(section.title))</h2>")
      writer.begin(section)
      for block in section.blocks { writer.write(block) }
      writer.line("</section>")
    }
    writer.line("</main>")
    writer.line("</body>")
    writer.line("</html>")
    return writer.text
  }

  private func writeHead(to writer: inout HTMLWriter) {
    writer.line("<head>")
    writer.line("<meta charset=\"utf-8\"/>")
    writer.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    // Whatever the data holds, the page loads nothing and runs nothing.
    writer.line(
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>")
    writer.line("<meta name=\"referrer\" content=\"no-referrer\"/>")
    writer.line("<meta name=\"color-scheme\" content=\"light dark\"/>")
    writer.line("<title>\(escapedMarkup(document.title))</title>")
    writer.line("<style>\n\(HTMLStyle.rules)</style>")
    writer.line("</head>")
  }

  private func writeContents(to writer: inout HTMLWriter) {
    writer.line("<nav aria-label=\"Contents\">")
    writer.line("<ol>")
    for section in document.sections {
      writer.line(
        "<li><a href=\"#\(section.identifier)\">\(escapedMarkup(section.title))</a></li>")
    }
    writer.line("</ol>")
    writer.line("</nav>")
  }
}
