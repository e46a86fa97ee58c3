import CopseModel

/// Makes small audits in which everything that can collide does.
struct RandomSheets {
  var random: SeededGenerator

  static let ids = ["a", "b", "c", "d", "é", "e\u{301}", " f ", "", "G", "alpha"]
  static let names = [
    "Alpha", "alpha", "Ålpha", "Beta  Two", "Beta Two", "Gamma", "Delta", "Épsilon", "a", "",
  ]
  static let statuses = [
    "", "active", "Active", "Open", "closed", "Retired on 04-04-2020", "closed, for now", "opened",
    "on hold since May", "inactive", "merged", "unclear",
  ]
  static let platforms = [
    "", "twitter:@a", "X:@a; zoom", "twitter:@a; twitter:@b", "twitter:@b;twitter:@a", "MS Teams",
    "https://www.facebook.com/group", "jiscmail:FE-ALT;Jisc Mail", "mastodon", ";",
    "linkedin:#Tag; zoom:abc", "https://example.org", "zoom", "Blue Sky:@a",
    "twitter:@a;twitter:@a",
  ]
  static let hashtags = ["", "#AI", "ai; #Ai", "＃chat;#chat2021", "#;", "#Chat;tag", "Größe;#x"]
  static let kinds = ["", "chat", "Chat", "mailing list", "forum"]
  static let lists = ["", "maths; data", "data", "Data", ";", "maths;maths", "Wales; North"]
  static let members = [
    "", "10", "118 colleges (Apr 2019)", "1,000", "many", "12 people", "0",
    "5 schools; 118 colleges",
  ]
  static let sources = ["", "illustrative", "https://a.org, illustrative row", "unillustrative"]
  static let urls = [
    "", "https://a.org/x", "HTTP://www.a.org", "b.org", "www.b.org/y?z", "ceased; says so", "Äpfel",
  ]
  static let others = ["", "open", "Open access", "closed; by invitation"]
  static let years = [2018, 2019, 2020, 2021, 2023]

  mutating func sheets() -> [PlainSheet] {
    let count = random.next(below: 5)
    let years = Self.years.shuffled(using: &random).prefix(count)
    let hasIDs = random.next(below: 5)
    return years.map { sheet(of: $0, hasID: hasIDs > 1 || hasIDs == 1 && $0 > 2019) }
  }

  /// Editions of few communities that are often parts, often closed, and seldom gone.
  mutating func sheetsOfParts() -> [PlainSheet] {
    let fields: [Field] = [.id, .status, .partOf, .kind, .platforms, .hashtags]
    let years = Self.years.shuffled(using: &random).prefix(4)
    return years.map { year in
      let ids = ["a", "b", "c", "d", "G", "alpha"].filter { _ in random.next(below: 5) > 0 }
      let rows = ids.map { id in
        [
          id, pick(["", "active", "closed"]), pick(["", "", "", "a", "b", "c"]),
          pick(["", "chat", "open"]), pick(["", "x", "zoom"]), pick(["", "#ai", "#chat"]),
        ]
      }
      return PlainSheet(year: year, fields: fields, rows: rows, connections: nil)
    }
  }

  private mutating func sheet(of year: Int, hasID: Bool) -> PlainSheet {
    var fields: [Field] = hasID ? [.id] : [.name]
    let optional: [Field] = [
      .name, .status, .platforms, .hashtags, .kind, .focus, .region, .organiser, .members, .partOf,
      .formerly, .url, .notes, .source, .other(random.next(below: 2) == 0 ? "Access" : "access"),
      .other("At"),
    ]
    for field in optional where !fields.contains(field) && random.next(below: 6) > 0 {
      fields.append(field)
    }
    fields.shuffle(using: &random)
    let count = pick([0, 1, 2, 4, 7])
    var sheet = PlainSheet(year: year, fields: fields, rows: [], connections: nil)
    for _ in 0..<count { sheet.rows.append(fields.map { cell($0) }) }
    if random.next(below: 4) > 0 {
      let ends = Self.ids + Self.names
      sheet.connections = (0..<random.next(below: 9)).map { _ in (pick(ends), pick(ends)) }
    }
    return sheet
  }

  private mutating func cell(_ field: Field) -> String {
    switch field {
    case .id: pick(Self.ids)
    case .name: pick(Self.names)
    case .status: pick(Self.statuses)
    case .platforms: pick(Self.platforms)
    case .hashtags: pick(Self.hashtags)
    case .kind: pick(Self.kinds)
    case .focus, .region, .organiser: pick(Self.lists)
    case .members: pick(Self.members)
    case .partOf: random.next(below: 2) == 0 ? "" : pick(Self.ids + ["Alpha", "delta", "nobody"])
    case .formerly: pick(["", "", "a; b", "é", "nobody"])
    case .url: pick(Self.urls)
    case .notes: pick(["", "https://a.org/x", "ceased; says so", "Äpfel"])
    case .source: pick(Self.sources)
    case .other: pick(Self.others)
    }
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.next(below: values.count)]
  }
}
