import CopseModel

/// Makes queries with values that are hard to print and read.
struct RandomQueries {
  static let vocabulary = QueryVocabulary(headings: [
    "access", "Funding Body", "at", "balance", "Match", "changes", "Kind of place", "-odd", "#tag",
    "a:b", "x,y", "a \"b\" c\\",
    "=sum", "(x)", "lifecycle", "организация", "e\u{301}te\u{301}", " ", "Ｔｗｏ  spaces",
  ])

  private static let pieces = [
    "\"", "\\", ",", "(", ")", "->", "-", ">", "→", "@", "*", "..", "=", "#", "＃", "~", ":", " ",
    "\u{3000}", "\n", "OR", "AND", "NOT", "a", "Zoë", "e\u{301}", "\u{301}", "👩‍👩‍👧", "\u{200D}",
    "ﾗｽﾞ", "is:", "at:2021", "\u{FEFF}", "\r\n", "\0", "2021", "x",
  ]

  var random: SeededGenerator

  mutating func query() -> Query {
    Query(
      filter: filter(depth: 0),
      at: maybe { $0.maybe { EditionChoice.year($0.number()) } ?? .any },
      versus: maybe { $0.number() },
      match: maybe { $0.pick(QueryMatch.allCases) },
      showsParts: random.next(below: 3) == 0,
      showsChanges: random.next(below: 3) == 0,
      gathered: list(least: 0) { $0.pick(Gathering.allCases) },
      sort: list(least: 0) {
        SortKey(
          key: $0.pick([.field($0.field()), .lifecycle, .connections, .editions, .first, .last]),
          descending: $0.random.next(below: 2) == 0)
      },
      view: maybe { $0.pick(QueryView.allCases) },
      group: maybe { $0.pick([.field($0.field()), .lifecycle, .first, .last]) })
  }

  mutating func filter(depth: Int) -> Filter {
    switch random.next(below: depth > 4 ? 2 : 6) {
    case 0, 1: return .term(term())
    case 2: return .not(filter(depth: depth + 1))
    case 3: return .any(list(least: 0) { $0.filter(depth: depth + 1) })
    default: return .all(list(least: 0) { $0.filter(depth: depth + 1) })
    }
  }

  mutating func term() -> Term {
    switch random.next(below: 24) {
    case 0, 1: .text(text())
    case 2: .hashtag(pattern())
    case 3: .cell(searchedField(), contains: texts())
    case 4: .whole(field(), values: texts())
    case 5: .platform(patterns())
    case 6: .address(texts(), isWhole: random.next(below: 2) == 0)
    case 7: .status(texts())
    case 8: .is(list { $0.pick(IsWord.allCases) })
    case 9:
      .number(
        pick(NumberKey.allCases),
        list { NumberRange($0.maybe { $0.number() }, $0.maybe { $0.number() }) })
    case 10: .has(list { $0.pick([.field($0.field()), .connections]) })
    case 11: .no(list { $0.pick([.field($0.field()), .connections]) })
    case 12: .change(list { $0.pick(ChangeKind.allCases) }, during: years())
    case 13: .joined(patterns(), during: years())
    case 14: .left(patterns(), during: years())
    case 15: .tagged(patterns(), during: years())
    case 16: .untagged(patterns(), during: years())
    case 17:
      .moved(
        list { Move(from: $0.maybe { $0.pattern() }, to: $0.maybe { $0.pattern() }) },
        during: years())
    case 18: .was(patterns(), year: number())
    case 19: .near(texts(), degrees: random.next(below: 4))
    case 20: .partOf(texts())
    case 21: .balance(list { $0.pick(BalancePart.allCases) }, during: years())
    case 22: .constellation(texts(), year: maybe { $0.number() })
    default: .id(texts())
    }
  }

  mutating func text() -> String {
    (0..<random.next(below: 4)).map { _ in pick(Self.pieces) }.joined()
  }

  private mutating func number() -> Int {
    pick([0, 1, 2, 2019, 2020, 2021, -3, .max, .min])
  }

  private mutating func years() -> YearSpan? {
    maybe { YearSpan($0.maybe { $0.number() }, $0.maybe { $0.number() }) }
  }

  private mutating func pattern() -> ValuePattern {
    ValuePattern(text(), isPrefix: random.next(below: 2) == 0)
  }

  private mutating func patterns() -> [ValuePattern] { list { $0.pattern() } }

  private mutating func texts() -> [String] { list { $0.text() } }

  private mutating func field() -> Field {
    pick(Field.known + Self.vocabulary.headings.map(Field.other))
  }

  /// A column without a term of its own.
  private mutating func searchedField() -> Field {
    let field = field()
    switch field {
    case .id, .status, .platforms, .members, .partOf: return .name
    default: return field
    }
  }

  private mutating func list<Value>(
    least: Int = 1, _ value: (inout RandomQueries) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for _ in 0..<(least + random.next(below: 3)) { values.append(value(&self)) }
    return values
  }

  private mutating func maybe<Value>(_ value: (inout RandomQueries) -> Value) -> Value? {
    random.next(below: 2) == 0 ? nil : value(&self)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.next(below: values.count)]
  }
}
