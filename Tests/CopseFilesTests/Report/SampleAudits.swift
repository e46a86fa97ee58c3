import CopseFiles
import CopseModel

/// Audits that the tests of reports are about.
enum SampleAudits {
  /// An audit of sheets in memory, by their names.
  static func audit(_ files: KeyValuePairs<String, String>, title: String = "Test") -> Audit {
    AuditReader.read(
      files.map { SheetFile(name: $0.key, bytes: Array($0.value.utf8)) }, title: title)
  }

  /// Three editions with a gap of a year, small enough to be checked by hand.
  ///
  /// Alpha changes its name and leaves Twitter for LinkedIn, Beta closes with its two forums, Gamma
  /// is new and continues Delta, which is gone; Epsilon goes quiet.
  static let small = audit([
    "communities-2020.csv": """
    id,name,status,platforms,hashtags,kind,part_of,formerly,url,source
    alpha,Alpha,active,twitter:@a; zoom,#One,chat,,,https://alpha.example,https://page.example/a
    beta,Beta,active,forum,,forum,,,,https://page.example/b
    beta-1,Beta 1,active,forum,,forum,beta,,,
    beta-2,Beta 2,active,forum,,forum,beta,,,
    delta,Delta,active,jiscmail,#Old,mailing list,,,javascript:alert(1),
    epsilon,Epsilon,active,zoom,#Joy; #joy,chat,,,,illustrative

    """,
    "communities-2022.csv": """
    id,name,status,platforms,hashtags,kind,part_of,formerly,url,source
    alpha,Alpha and friends,active,linkedin:#One; zoom,#One,chat,,,https://alpha.example,https://page.example/a
    beta,Beta,closed 2021,forum,,forum,,,,https://page.example/b
    beta-1,Beta 1,closed,forum,,forum,beta,,,
    beta-2,Beta 2,closed,forum,,forum,beta,,,
    gamma,Gamma,active,zoom; teams,#New2022,network,,delta,http://gamma.example/a_(b),https://page.example/a; book
    epsilon,Epsilon,dormant,zoom,#joy,chat,,,,illustrative

    """,
    "communities-2023.csv": """
    id,name,status,platforms,hashtags,kind,part_of,formerly,url,source
    alpha,Alpha and friends,active,linkedin:#One; zoom,#One,chat,,,https://alpha.example,https://page.example/a
    gamma,Gamma,active,zoom; teams,#New2022,network,,delta,,https://page.example/a
    zeta,Zeta,active,bluesky,,chat,,,,illustrative
    zeta,Zeta again,active,bluesky,,chat,,,,

    """,
    "connections-2023.csv": "from,to,kind\nalpha,gamma,shares\n",
    "datapackage.json": """
    {"title": "Small", "description": "Three editions.", "copse:illustrative": [2022],
     "sources": [{"title": "The book", "path": "https://book.example/"}, {"title": "A talk"}],
     "licenses": [{"name": "CC0-1.0"}],
     "copse:published": {"2020": {"total": 4, "source": "https://page.example/report"},
       "2023": {"total": 4, "added": 1}}}
    """,
  ])

  /// What a cell must not do to a page.
  static let hostile =
    "]]><script>alert(1)</script>\u{202E}\u{1}`|` **b** [x](javascript:1) \"'& --> # - \\"

  /// The same in every cell, quoted for a sheet.
  static let hostileAudit: Audit = {
    func quoted(_ text: String) -> String {
      "\"\(text.replacing("\"", with: "\"\""))\""
    }
    let cell = quoted(hostile)
    func row(_ id: String, _ word: String) -> String {
      let cell = quoted(word + hostile)
      return [
        id, cell, cell, cell, cell, cell, cell, cell, cell, cell, "", "", cell, cell, cell, cell,
      ].joined(separator: ",")
    }
    let headings =
      "id,name,status,platforms,hashtags,kind,focus,region,organiser,members,part_of,formerly,url,"
      + "notes,source,\(cell)"
    let json = hostile.unicodeScalars.map { scalar in
      scalar.value < 0x20 || "\"\\".unicodeScalars.contains(scalar)
        ? "\\u" + String(0x10000 + scalar.value, radix: 16).dropFirst() : String(scalar)
    }.joined()
    return audit([
      "communities-2020.csv":
        [headings, row("a", "active "), row(cell, "- "), row("c", "# ")].joined(separator: "\n"),
      "communities-2021.csv":
        [headings, row("a", "1. "), row("d", "+ "), row("c", "closed ")].joined(separator: "\n"),
      "datapackage.json": """
      {"title": "\(json)", "description": "\(json)", "sources": [{"title": "\(json)",
       "path": "\(json)"}, {"title": "\(json)", "path": "https://x.example/"}],
       "licenses": [{"title": "\(json)"}],
       "copse:published": {"2021": {"platform:\(json)": 3, "total": 9, "source": "\(json)"}}}
      """,
    ])
  }()
}
