import CopseModel
import Testing

private let vocabulary = QueryVocabulary(
  headings: ["Funding Body", "at", "Balance", "match", "changes"], years: [])

private func filter(_ text: String) throws -> Filter {
  try Query(parsing: text, vocabulary: vocabulary).filter
}

private func text(_ word: String) -> Filter { .term(.text(word)) }

@Suite struct QueryParsingTests {
  @Test(arguments: [
    ("word", Term.text("word")),
    (#""two words""#, .text("two words")),
    (#""a \"quoted\" \\ word\n""#, .text(#"a "quoted" \ word\n"#)),
    (#"two" wo"rds"#, .text("two words")),
    ("a,b", .text("a,b")),
    (#""""#, .text("")),
    (#""OR""#, .text("OR")),
    ("or", .text("or")),
    (#""a:b""#, .text("a:b")),
    ("#tag", .hashtag(ValuePattern("tag"))),
    ("＃tag*", .hashtag(ValuePattern("tag", isPrefix: true))),
    (##"#"two words""##, .hashtag(ValuePattern("two words"))),
    (##"#"two*""##, .hashtag(ValuePattern("two*"))),
    ("name:a,b", .cell(.name, contains: ["a", "b"])),
    (#"name:"a,b",c"#, .cell(.name, contains: ["a,b", "c"])),
    ("organizer:x", .cell(.organiser, contains: ["x"])),
    ("NAME:x", .cell(.name, contains: ["x"])),
    ("hashtag:joy", .cell(.hashtags, contains: ["joy"])),
    ("url:https://a.org", .cell(.url, contains: ["https://a.org"])),
    ("funding-body:x", .cell(.other("Funding Body"), contains: ["x"])),
    ("funding_body:x", .cell(.other("Funding Body"), contains: ["x"])),
    (#""funding body":x"#, .cell(.other("Funding Body"), contains: ["x"])),
    (#""at":x"#, .cell(.other("at"), contains: ["x"])),
    (#"kind:="""#, .whole(.kind, values: [""])),
    (#"kind:"=x""#, .cell(.kind, contains: ["=x"])),
    (#"kind:="mailing list",chat"#, .whole(.kind, values: ["mailing list", "chat"])),
    ("platform:=twitter", .whole(.platforms, values: ["twitter"])),
    ("status:=active", .whole(.status, values: ["active"])),
    ("members:=12", .whole(.members, values: ["12"])),
    ("status:active", .status(["active"])),
    (
      "platform:twitter,jisc*",
      .platform([ValuePattern("twitter"), ValuePattern("jisc", isPrefix: true)])
    ),
    (#"platform:"jisc*""#, .platform([ValuePattern("jisc*")])),
    ("platforms:>=2", .number(.platforms, [NumberRange(2, nil)])),
    ("members:>=100", .number(.members, [NumberRange(100, nil)])),
    ("members:>100,<5", .number(.members, [NumberRange(101, nil), NumberRange(nil, 4)])),
    ("connections:2..5", .number(.connections, [NumberRange(2, 5)])),
    ("connections:5..2", .number(.connections, [NumberRange(2, 5)])),
    ("editions:4..*", .number(.editions, [NumberRange(4, nil)])),
    ("first:*..2021", .number(.first, [NumberRange(nil, 2021)])),
    ("first:=2021", .number(.first, [NumberRange(2021, 2021)])),
    ("last:<2024", .number(.last, [NumberRange(nil, 2023)])),
    (
      "first:=2019..2021,=2023",
      .number(.first, [NumberRange(2019, 2021), NumberRange(2023, 2023)])
    ),
    ("address:@UKFEchat", .address(["@UKFEchat"])),
    ("address:=@a,\"\"", .address(["@a", ""], isWhole: true)),
    ("address:\"=a\"", .address(["=a"])),
    ("is:=open,Part", .is([.open, .part])),
    ("has:=hashtag", .has([.field(.hashtags)])),
    ("no:=platforms,connections", .no([.field(.platforms), .connections])),
    ("is:open,Part", .is([.open, .part])),
    ("has:hashtag,funding-body", .has([.field(.hashtags), .field(.other("Funding Body"))])),
    ("no:platforms,connections", .no([.field(.platforms), .connections])),
    ("change:renamed,moved", .change([.renamed, .moved], during: nil)),
    ("change:moved@2022..2024", .change([.moved], during: YearSpan(2022, 2024))),
    ("balance:new,Returned", .balance([.new, .returned], during: nil)),
    ("balance:=closed@2021..2023", .balance([.closed], during: YearSpan(2021, 2023))),
    ("balance:opening@2021", .balance([.opening], during: YearSpan(2021, 2021))),
    (#""balance":new"#, .cell(.other("Balance"), contains: ["new"])),
    (#""balance":="new""#, .whole(.other("Balance"), values: ["new"])),
    (#""match":any"#, .cell(.other("match"), contains: ["any"])),
    (#""changes":shown"#, .cell(.other("changes"), contains: ["shown"])),
    ("joined:bluesky@2022..", .joined([ValuePattern("bluesky")], during: YearSpan(2022, nil))),
    ("left:x@..2022", .left([ValuePattern("x")], during: YearSpan(nil, 2022))),
    ("tagged:#ai", .tagged([ValuePattern("ai")], during: nil)),
    (
      "untagged:ai*@2023",
      .untagged([ValuePattern("ai", isPrefix: true)], during: YearSpan(2023, 2023))
    ),
    (
      "moved:twitter->linkedin,*->teams,zoom→*",
      .moved(
        [
          Move(from: ValuePattern("twitter"), to: ValuePattern("linkedin")),
          Move(from: nil, to: ValuePattern("teams")),
          Move(from: ValuePattern("zoom"), to: nil),
        ], during: nil)
    ),
    (
      "moved:=x->y,z*@2021",
      .moved(
        [
          Move(from: ValuePattern("x"), to: ValuePattern("y")),
          Move(from: ValuePattern("x"), to: ValuePattern("z", isPrefix: true)),
        ], during: YearSpan(2021, 2021))
    ),
    (
      "moved:a,b->*",
      .moved(
        [Move(from: ValuePattern("a"), to: nil), Move(from: ValuePattern("b"), to: nil)],
        during: nil)
    ),
    (
      #"was:"on hold",twitter@2021"#,
      .was([ValuePattern("on hold"), ValuePattern("twitter")], year: 2021)
    ),
    ("near:joyfe", .near(["joyfe"], degrees: 1)),
    ("constellation:joyfe", .constellation(["joyfe"], year: nil)),
    ("constellation:@12", .constellation(["@12"], year: nil)),
    ("constellation:a,b@2020", .constellation(["a", "b"], year: 2020)),
    ("constellation:\"a@b\",c", .constellation(["a@b", "c"], year: nil)),
    ("near:@12,b~2", .near(["@12", "b"], degrees: 2)),
    ("part-of:a", .partOf(["a"])),
    ("part_of:a", .partOf(["a"])),
    ("id:a,b", .id(["a", "b"])),
    ("formerly:a", .cell(.formerly, contains: ["a"])),
  ])
  func `every term is read`(line: String, term: Term) throws {
    #expect(try filter(line) == .term(term))
  }

  @Test func `and binds tighter than or, and both are flat`() throws {
    #expect(
      try filter("a b OR c AND (d e) OR (f OR g)")
        == .any([
          .all([text("a"), text("b")]), .all([text("c"), text("d"), text("e")]), text("f"),
          text("g"),
        ]))
  }

  @Test func `terms and groups are excluded at any depth`() throws {
    #expect(
      try filter("-a NOT b -(c OR -(d e)) NOT NOT f")
        == .all([
          .not(text("a")), .not(text("b")),
          .not(.any([text("c"), .not(.all([text("d"), text("e")]))])), .not(.not(text("f"))),
        ]))
    #expect(try filter("-#tag") == .not(.term(.hashtag(ValuePattern("tag")))))
    #expect(try filter("-platform:=a,b") == .not(.term(.whole(.platforms, values: ["a", "b"]))))
  }

  @Test(arguments: ["", " ", "\t\u{3000}\n", "()", "(())"])
  func `an empty line finds everything`(line: String) throws {
    #expect(try Query(parsing: line) == Query())
  }

  @Test func `hashtags with commas are any of them`() throws {
    #expect(
      try filter("#a,#b")
        == .any([.term(.hashtag(ValuePattern("a"))), .term(.hashtag(ValuePattern("b")))]))
  }

  @Test func `state is taken out of the conditions, and the last of each counts`() throws {
    let line =
      "at:2020 chat vs:2018 OR forum parts:shown at:2021 sort:name,-members view:communities "
      + "match:any sort:-Funding_Body,platforms group:lifecycle vs:2019 changes:Shown"
    let expected = Query(
      filter: .any([text("chat"), text("forum")]), at: .year(2021), versus: 2019,
      match: .any, showsParts: true, showsChanges: true,
      sort: [
        SortKey(key: .field(.other("Funding Body")), descending: true),
        SortKey(key: .field(.platforms)),
      ],
      view: .communities, group: .lifecycle)
    #expect(try Query(parsing: line, vocabulary: vocabulary) == expected)
    #expect(try Query(parsing: "at:ANY").at == .any)
    #expect(try Query(parsing: "match:ANY").match == .any)
    #expect(try Query(parsing: "match:any match:Either").match == .either)
  }

  @Test(arguments: [
    ("#joy", 4, true), ("chat #joy", 9, true), ("é👩‍👩‍👧#", 3, false), ("é👩‍👩‍👧 #joy x", 7, true),
    ("#joy", 3, false), ("#joy ", 5, false), ("#joy*", 5, true), (##"#"joy""##, 6, false),
    ("-#joy", 5, true),
  ])
  func `a bare hashtag is a beginning while the caret stands at its end`(
    line: String, caret: Int, isPrefix: Bool
  ) throws {
    let filter = try Query(parsing: line, caret: caret).filter
    let prefixes = filter.conjuncts.filter {
      $0 == .term(.hashtag(ValuePattern("joy", isPrefix: true)))
        || $0 == .not(.term(.hashtag(ValuePattern("joy", isPrefix: true))))
    }
    #expect(prefixes.isEmpty == !isPrefix)
  }

  @Test func `a hash alone is any hashtag while it is typed`() throws {
    let any = Filter.term(.hashtag(ValuePattern("", isPrefix: true)))
    #expect(try Query(parsing: "#", caret: 1).filter == any)
    #expect(throws: QueryError.self) { try Query(parsing: "#") }
  }
}
