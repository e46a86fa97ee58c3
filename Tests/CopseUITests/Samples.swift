import CopseFiles
import CopseModel
import CopseUI
import TerminalCanvas

/// The audits that the tests walk through; each is read once.
enum Samples {
  private static let amplifyfe = Result { () throws(AuditReadingError) in
    try AuditReader.read(at: Screens.fixture("amplifyfe"))
  }

  /// The audit of five editions that the project carries.
  static func amplifyFE() throws(AuditReadingError) -> Audit { try amplifyfe.get() }

  /// Three editions: joy moves, is absent in 2022 and comes back; old closes, new is added.
  static let small = audit([
    2021: [
      ["id", "name", "status", "platforms", "hashtags", "url"],
      ["joy", "Joy", "active", "twitter", "#joy", "https://joy.example/"],
      ["old", "Old", "active", "teams", "#old", "ftp://old.example/"],
      ["sun", "Sun", "active", "zoom", "#sun; #joyful", ""],
    ],
    2022: [
      ["id", "name", "status", "platforms", "hashtags", "url"],
      ["old", "Old", "closed", "teams", "#old", ""],
      ["sun", "Sun", "dormant", "zoom", "#sun", ""],
    ],
    2023: [
      ["id", "name", "status", "platforms", "hashtags", "url"],
      ["new", "New", "", "bluesky:@new", "", ""],
      ["joy", "Joy", "active", "linkedin", "#joy", "HTTPS://joy.example/a?b=c"],
      ["sun", "Sunrise", "active", "zoom; linkedin", "#sun", ""],
    ],
  ])

  /// A sheet without ids between two with them: a name that is matched, and twins that are not.
  static let withoutIDs = audit([
    2020: [["id", "name"], ["cafe", "Café"], ["one", "Twin"]],
    2021: [["name"], ["CAFE"], ["Twin"], ["twin"]],
    2022: [["id", "name", "formerly"], ["new", "New Café", "cafe; lost"]],
  ])

  /// After a year without an edition a sheet that has neither ids nor statuses nor parts: most of it
  /// is matched by name, twins and a newcomer are not.
  static let uneven = audit([
    2020: [
      ["id", "name", "status", "platforms", "part_of"],
      ["joy", "Joy Café", "active", "twitter", ""],
      ["ukfe", "UKFE Chat", "closed", "twitter", ""],
      ["amp", "Amplify", "active", "jiscmail", ""],
      ["ampf", "Amplify Forum", "active", "jiscmail", "amp"],
      ["old", "Old Network", "active", "zoom", ""],
    ],
    2022: [
      ["name", "platforms", "source"],
      ["JOY CAFE", "twitter; linkedin", "illustrative"],
      ["UKFE Chat", "linkedin", ""],
      ["Amplify Forum", "teams", ""],
      ["Amplify", "jiscmail", ""],
      ["Twin", "zoom", ""],
      ["twin", "zoom", ""],
      ["Fresh", "zoom", ""],
    ],
    2023: [
      ["id", "name", "status", "platforms", "part_of"],
      ["joy", "Joy Café", "", "twitter", ""],
      ["ukfe", "UKFE Chat", "closed", "linkedin", ""],
      ["amp", "Amplify", "active", "jiscmail", ""],
      ["ampf", "Amplify Forum", "active", "jiscmail", "amp"],
      ["new", "Newcomer", "active", "zoom", ""],
    ],
  ])

  /// Audits with hardly anything in them, or with what nobody should write.
  static let odd: KeyValuePairs<String, Audit> = [
    "no edition": audit([:]),
    "an edition without rows": audit([2024: [["id", "name"]]]),
    "one row": audit([2024: [["name"], ["Only"]]]),
    "no platforms": audit([
      2023: [["id", "name"], ["a", "A"], ["b", "B"]], 2024: [["id", "name"], ["b", "Bee"]],
    ]),
    "years between without an edition": audit([
      1999: [["id", "name", "status"], ["a", "A", "active"]],
      2010: [["id", "name", "status"], ["a", "A", "closed"], ["b", "B", "active"]],
      2024: [["id", "name", "status"], ["b", "B", "quiet"], ["a", "A", "open"]],
    ]),
    "hostile names": audit([2023: hostile, 2024: Array(hostile.dropLast(2))]),
    "parts": audit([
      2024: [
        ["id", "name", "part_of", "Access"], ["w", "Whole", "", "by invitation"],
        ["p", "Part", "w", ""], ["q", "Part too", "w", ""],
      ]
    ]),
    "a sheet without ids": withoutIDs,
    "small": small,
    "sheets that do not record the same": uneven,
    "a whole that closes with its parts": family,
  ]

  /// A whole closes with a part and what the part was connected to goes; a merger follows them.
  static let family = audit(
    [
      2020: [
        ["id", "name", "status", "part_of", "formerly", "platforms"],
        ["w", "Whole", "open", "", "", "jiscmail"], ["p", "Part", "open", "w", "", "jiscmail"],
        ["q", "Part too", "open", "w", "", ""], ["o", "Other", "open", "", "", "zoom"],
      ],
      2021: [
        ["id", "name", "status", "part_of", "formerly", "platforms"],
        ["w", "Whole", "closed", "", "", "jiscmail"], ["p", "Part", "closed", "w", "", "jiscmail"],
        ["q", "Part too", "open", "", "", ""], ["o", "Other", "open", "", "lost", "zoom"],
        ["m", "Merged", "open", "", "w; p; q; elsewhere", "teams"],
      ],
    ],
    connections: [2020: [("w", "p"), ("p", "o"), ("q", "o")], 2021: [("o", "m"), ("q", "o")]])

  private static let hostile: [[String]] = [
    ["id", "name", "status", "platforms", "hashtags", "kind", "notes"],
    ["esc", "\u{1B}[31mred\u{7}\u{0}\u{9B}2J", "act\u{1B}ive", "x\u{8}y:\u{D}", "#\u{7F}", "", ""],
    ["bidi", "\u{202E}evil\u{2066}txt\u{200F}", "active", "zoom", "#\u{202E}a", "", "a\nb\r\nc"],
    ["zwj", "👩‍👩‍👧‍👦 family 🏳️‍🌈 🇬🇧", "quiet", "zoom", "#👩🏽‍💻", "", ""],
    ["cjk", "日本語のコミュニティ（とても長い名前）", "", "微信:群", "#学習", "論壇", ""],
    [
      "marks", "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}algo \u{301}first", "open", "", "", "",
      "",
    ],
    ["long", String(repeating: "very long ", count: 60), "closed", "", "", "", ""],
    [
      "word", String(repeating: "w", count: 500), "", String(repeating: "p;", count: 90), "", "",
      "",
    ],
    ["empty", "", "", "", "", "", ""],
    ["quotes", #"say "a, b" (or) \ -c #d:=e OR"#, "\"", "a,b", "#a b", "x:=y", ""],
  ]

  /// Two editions with published figures that agree, differ, and cannot be compared.
  static let published = audit(
    [
      2021: [["id"], ["a"], ["b"]],
      2022: [["id", "status"], ["a", "closed"], ["b", ""], ["c", ""]],
    ],
    published: [
      (2021, "total", 2), (2022, "total", 9), (2022, "platform:zoom", 1), (2021, "podcasts", 4),
    ])

  /// An audit of sheets given as rows of cells, the headings first.
  static func audit(
    _ sheets: KeyValuePairs<Int, [[String]]>, published: [(Int, String, Int)] = [],
    connections: KeyValuePairs<Int, [(String, String)]> = [:]
  ) -> Audit {
    var builder = AuditBuilder(title: "Small \u{1B}audit")
    for (year, rows) in sheets {
      let headings = rows.first ?? []
      builder.beginEdition(
        year: year, file: "communities-\(year).csv",
        fields: headings.map { heading in
          Field.known.first { $0.heading == heading } ?? .other(heading)
        })
      for (index, cells) in rows.dropFirst().enumerated() {
        builder.append(SheetRow(cells, line: index + 2))
      }
    }
    for (year, pairs) in connections {
      builder.beginConnections(year: year, file: "connections-\(year).csv")
      for (index, pair) in pairs.enumerated() {
        builder.appendConnection(from: pair.0, to: pair.1, kind: "", line: index + 2)
      }
    }
    for (edition, figure, value) in published {
      builder.publish(PublishedFigure(edition: edition, figure: figure, value: value, source: ""))
    }
    return builder.build()
  }
}
