import CopseModel

/// Makes queries whose values the random sheets may have.
extension RandomSheets {
  mutating func query() -> Query {
    Query(
      filter: filter(depth: 0), at: pick([nil, nil, .any, .year(pick(Self.years))]),
      versus: random.next(below: 3) == 0 ? pick(Self.years) : nil,
      match: pick([nil, nil, .any, .either]), showsParts: random.next(below: 3) == 0,
      showsChanges: random.next(below: 4) == 0)
  }

  mutating func filter(depth: Int) -> Filter {
    switch random.next(below: depth > 2 ? 3 : 7) {
    case 0, 1, 2: return .term(term())
    case 3: return .not(filter(depth: depth + 1))
    case 4: return .any((0..<random.next(below: 3)).map { _ in filter(depth: depth + 1) })
    default: return .all((0..<random.next(below: 3)).map { _ in filter(depth: depth + 1) })
    }
  }

  mutating func term() -> Term {
    switch random.next(below: 25) {
    case 0: .text(pick(["a", "alpha", "CLOSED", "x", "", "a.org", "ä", "e; s"]))
    case 1: .hashtag(pattern(["ai", "AI", "#chat", "chat", "grösse", "", "tag"]))
    case 2: .cell(searchedField(), contains: texts(["a", "data", "open", "É", ";"]))
    case 3: .whole(field(), values: texts(wholeValues))
    case 4: .platform(patterns(platformWords))
    case 5:
      .address(
        texts(["@a", "@", "fe-alt", "a.org", "", "#tag"]), isWhole: random.next(below: 2) == 0)
    case 6: .status(texts(["active", "retired", "other", "closed", "Open", "", "on"]))
    case 7: .is([pick(IsWord.allCases)])
    case 8:
      .number(pick([.members, .connections, .platforms, .editions]), [range([0, 1, 2, 10, 118])])
    case 9: .number(pick([.first, .last]), [range(Self.years)])
    case 10: .has([key(), key()])
    case 11: .no([key()])
    case 12: .change([pick(ChangeKind.allCases), pick(ChangeKind.allCases)], during: years())
    case 13: .joined(patterns(platformWords), during: years())
    case 14: .left(patterns(platformWords), during: years())
    case 15: .tagged(patterns(["ai", "chat", "tag"]), during: years())
    case 16: .untagged(patterns(["ai", "chat", "tag"]), during: years())
    case 17: .moved([Move(from: platform(), to: platform())], during: years())
    case 18:
      .was(
        patterns([
          "active", "closed", "twitter", "retired", "zo", "op", "Open", "part", "#AI", "#",
          "＃chat", "linkedin:#tag", "Linked In: #T", "twitter:#",
        ]),
        year: pick(Self.years))
    case 19: .near(texts(Self.ids + ["alpha", "@3"]), degrees: random.next(below: 4))
    case 20: .partOf(texts(Self.ids + ["alpha", "delta"]))
    case 21, 22:
      .balance([pick(BalancePart.allCases), pick(BalancePart.allCases)], during: years())
    case 23:
      .constellation(
        texts(Self.ids + ["alpha", "@3"]),
        year: random.next(below: 2) == 0 ? nil : pick(Self.years))
    default: .id(texts(Self.ids + ["alpha", "@2", "@3"]))
    }
  }

  private var platformWords: [String] { ["twitter", "x", "zoom", "jisc", "t", "", "ms teams"] }

  private var wholeValues: [String] {
    [
      "", "chat", "data", "maths", "twitter", "X", "#ai", "chat2021", "Active", "alpha", "a", "é",
      "10", "Open access", "zoom:abc", "retired", "wales", "maths; data",
    ]
  }

  private mutating func platform() -> ValuePattern? {
    random.next(below: 3) == 0 ? nil : pattern(platformWords)
  }

  private mutating func pattern(_ texts: [String]) -> ValuePattern {
    ValuePattern(pick(texts), isPrefix: random.next(below: 4) == 0)
  }

  private mutating func patterns(_ texts: [String]) -> [ValuePattern] {
    (0...random.next(below: 2)).map { _ in pattern(texts) }
  }

  private mutating func texts(_ texts: [String]) -> [String] {
    (0...random.next(below: 2)).map { _ in pick(texts) }
  }

  private mutating func range(_ numbers: [Int]) -> NumberRange {
    NumberRange(pick([nil] + numbers), pick([nil] + numbers))
  }

  private mutating func years() -> YearSpan? {
    if random.next(below: 2) == 0 { return nil }
    return YearSpan(pick([nil] + Self.years), pick([nil] + Self.years))
  }

  private mutating func field() -> Field {
    pick(Field.known + [.other("Access"), .other("At")])
  }

  private mutating func searchedField() -> Field {
    pick([.name, .hashtags, .kind, .focus, .region, .formerly, .url, .notes, .other("Access")])
  }

  private mutating func key() -> QueryKey {
    random.next(below: 5) == 0 ? .connections : .field(field())
  }
}
