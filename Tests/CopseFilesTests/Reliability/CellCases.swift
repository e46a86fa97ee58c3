import CopseModel

extension ReliabilityCase {
  private static let commasInTSV = {
    var sample = ReliabilityCase(
      "Commas in a sheet called .tsv", "are read",
      files: ["communities-2021.tsv": .text(Sheet.text)], says: ["1:1 warning"])
    sample.sheet = "communities-2021.tsv"
    return sample
  }()

  static let cells: [ReliabilityCase] = [
    .init("Lines that end with CR LF", "are read", Sheet.with("\n", "\r\n")),
    .init("Lines that end with CR", "are read", Sheet.with("\n", "\r")),
    .init(
      "Lines that end in several ways", "are read",
      "id,name\r\na,Alpha\rb,Café Beta\nc,Gamma\r\n"),
    .init(
      "Semicolons between the cells", "are read", Sheet.with(",", ";"), says: ["1:1 warning"]),
    .init("Tabs between the cells", "are read", Sheet.with(",", "\t"), says: ["1:1 warning"]),
    .init("Bars between the cells", "are read", Sheet.with(",", "|"), says: ["1:1 warning"]),
    .init(
      "`sep=;` in the first line", "is obeyed, and is no row",
      "sep=;\n" + Sheet.with(",", ";")),
    .init(
      "`sep=;` above commas", "is not obeyed", "sep=;\n" + Sheet.text, says: ["2:1 warning"]),
    .init(
      "A title above the headings", "is passed over, and told",
      "Audit of communities 2021\n\n" + Sheet.text, says: ["1:1 warning"]),
    .init(
      "Several titles above the headings", "are passed over, and told",
      "Audit of communities,,,,\nMade by Ann,,,,\n" + Sheet.text, says: ["1:1 warning"]),
    .init(
      "A title of two cells above the headings", "is left out: it may be a row of the list",
      "Audit 2021\nLabel,X\nfoo,bar\nid,name,status\na,Alpha,active\n", shows: ["Alpha"],
      says: ["1:1 warning", "2:1 error", "3:1 error"], rows: 3),
    .init(
      "A title of half as many cells as the headings", "is left out, and the sheet is read",
      "AmplifyFE audit,2021,draft\nid,name,status,platforms,hashtags,notes\na,Alpha,active,,,x\n",
      shows: ["Alpha"], says: ["1:1 error"], rows: 2),
    .init(
      "Headings below rows that are too full for titles", "the sheet is not read",
      "colour,size,shape\nred,1,round\nid,name,status,notes\na,Alpha,active,x\n", shows: nil,
      says: ["1:1 error"], rows: 3),
    .init(
      "Semicolons between the cells, and commas in a heading", "are told apart by the headings",
      "status;name;kind: forum, network, group\nactive;Alpha;x\nclosed;Beta;y\n",
      shows: ["Alpha active", "Beta closed"], showing: { "\($0.name) \($0.lifecycle.word)" },
      says: ["1:1 warning", "1:1 warning"]),
    .init(
      "Headings that two delimiters give", "are read by the one that the rows agree with",
      "name,x;id;y\nAlpha;a;1\nBeta;b;2\n", shows: ["a", "b"], says: ["1:1 warning", "1:1 warning"]),
    commasInTSV,
    .init(
      "Rows of no-break and ideographic spaces", "are no rows",
      "id,name\na,Alpha\n\u{A0},\u{A0}\n\u{3000},\u{2003}\n\u{A0}\nb,Beta\n",
      shows: ["Alpha", "Beta"]),
    .init(
      "Totals below the rows", "are left out", Sheet.text + "Total,3,,,\n", says: ["5:1 error"],
      rows: 4),
    .init(
      "Totals in other words and languages below the rows", "are left out",
      """
      id,name,status
      a,Alpha,active
      Total number of communities: 130,,
      TOTAL open,12,
      Sum of members,300,
      Average,3,
      Gesamt,2,
      合計,2,

      """, shows: ["Alpha"],
      says: ["3:1 error", "4:1 error", "5:1 error", "6:1 error", "7:1 error", "8:1 error"], rows: 7),
    .init(
      "What may be a total, and may be a community", "is read, and told",
      "name,members\nTotal communities,3\nAverage,3\nAlpha,2\nTotal Football,300\n",
      shows: ["Total communities", "Average", "Alpha", "Total Football"],
      says: ["1:1 warning", "2:1 warning", "3:1 warning", "5:1 warning"]),
    .init(
      "Communities with an id that begin as a total does", "are read",
      "id,name,members\ntotal-wellbeing,Total Wellbeing,\n7,Total Football,300\ncount,Count,3\n",
      shows: ["Total Wellbeing", "Total Football", "Count"]),
    .init(
      "A community that is called Total", "is read", Sheet.text + "d,Total,active,,\n",
      shows: Sheet.names + ["Total"]),
    .init("Blank lines, and lines of commas", "are no rows", Sheet.with("\n", "\n\n,,,,\n  \n")),
    .init(
      "Rows with too few and too many cells", "are read, what is too many under its number",
      Sheet.text + "d,Delta\ne,Eps,active,zoom,#E,more\n", shows: Sheet.names + ["Delta", "Eps"],
      says: ["5:1 warning", "6:1 warning"]),
    .init(
      "The headings again among the rows", "are left out",
      Sheet.text + "ID,Name,STATUS,platforms,hashtags\nd,Delta,active,,\n",
      shows: Sheet.names + ["Delta"], says: ["5:1 error"], rows: 5),
    .init(
      "A line of dashes under the headings", "is left out", "id,name\n---,---\na,Alpha\n",
      shows: ["Alpha"], says: ["2:1 error"], rows: 2),
    .init(
      "A second byte order mark before a row", "is passed over, and told",
      Sheet.text + "\u{FEFF}d,Delta,active,,\n", shows: Sheet.names + ["Delta"],
      says: ["5:1 warning"]),
    .init(
      "A quote that nothing closes", "is kept as text; the rows below are read",
      Sheet.with("Alpha", "\"Alpha"), shows: ["\"Alpha", "Café Beta", "Gamma"],
      says: ["2:3 warning"]),
    .init(
      "A quote that only another column of another row closes",
      "is kept as text; the rows between are read",
      Sheet.with("Alpha", "\"Alpha").split(separator: "closed").joined(separator: "closed\""),
      shows: ["\"Alpha", "Café Beta", "Gamma"], says: ["2:3 warning", "4:15 warning"]),
    .init(
      "A quote that only another row closes, with blank and uneven rows between",
      "is kept as text; the rows between are read",
      """
      id,name,status,notes
      a,"Alpha,active,x
      b,Beta,active,y

      c,Gamma,active,z,
      d,Delta,active,12"
      e,Echo,active,w
      """, shows: ["\"Alpha", "Beta", "Gamma", "Delta", "Echo"],
      says: ["2:3 warning", "6:18 warning"]),
    .init(
      "A quote that only another row of two columns closes", "is obeyed, and told",
      "id,name\na,\"Alpha\nb,Beta\nc,Gamma\"\nd,Delta\n",
      shows: ["Alpha\nb,Beta\nc,Gamma", "Delta"], says: ["2:3 warning"]),
    .init(
      "A quote that only another row closes, so that all cells are there", "is obeyed, and told",
      Sheet.with("Alpha", "\"Alpha").split(separator: "Gamma").joined(separator: "Gamma\""),
      shows: ["Alpha,active,twitter:@a,#A\nb,Café Beta,dormant,zoom,#B\nc,Gamma"],
      says: ["2:3 warning"]),
    .init(
      "Lines inside a cell with as many commas as a row", "are read as one cell",
      "id,name,notes\na,Alpha,\"Room 5\nLeeds, Yorks, UK\"\nb,Beta,ok\n",
      shows: ["Room 5\nLeeds, Yorks, UK", "ok"], showing: { $0.cell(.notes) }),
    .init(
      "Quotes inside a cell without quotes around it", "are kept",
      Sheet.with("Alpha", "Al\"ph\"a"), shows: ["Al\"ph\"a", "Café Beta", "Gamma"],
      says: ["2:5 warning"]),
    .init(
      "Text behind a closing quote", "is kept", Sheet.with("Alpha", "\"Al\" pha"),
      shows: ["Al pha", "Café Beta", "Gamma"], says: ["2:8 warning"]),
    .init(
      "A backslash before a quote inside a cell", "is read as the quote",
      Sheet.with("Alpha", "\"Al \\\"ph\\\" a, x\""),
      shows: ["Al \"ph\" a, x", "Café Beta", "Gamma"],
      says: ["2:7 warning"]),
    .init(
      "Every cell in quotes", "is read",
      "\"id\",\"name\"\n\"a\",\"Alpha\"\n\"b\",\"Café Beta\"\n\"c\",\"Gamma\"\n"),
    .init(
      "Line breaks inside cells", "are read", Sheet.with("Alpha", "\"Al\npha\""),
      shows: ["Al\npha", "Café Beta", "Gamma"]),
    .init(
      "A million characters in a cell", "are read",
      Sheet.with("Alpha", String(repeating: "A", count: 1_000_000)),
      shows: [String(repeating: "A", count: 1_000_000), "Café Beta", "Gamma"]),
    .init(
      "300,000 characters and an open quote without a line break", "are read as one cell",
      "id,name\na,\"" + String(repeating: "x", count: 300_000),
      shows: ["\"" + String(repeating: "x", count: 300_000)], says: ["2:3 warning"]),
    .init(
      "A quote in each of 60,000 cells without a line break", "are kept, and told once",
      "id,name\na,Alpha" + String(repeating: ",b\"c", count: 60_000), shows: ["Alpha"],
      says: ["2:1 warning", "2:10 warning"]),
    .init(
      "20,000 columns without a line break", "are read",
      "id,name" + String(repeating: ",", count: 20_000) + "\na,Alpha", shows: ["Alpha"],
      says: ["2:1 warning"]),
  ]
}
