import CopseModel
import Testing

private let vocabulary = QueryVocabulary(
  headings: ["Funding Body", "access"], years: [2019, 2020, 2021])

@Suite struct QueryErrorTests {
  @Test(arguments: [
    (
      "^platfrom:$slack",
      "expected a key, found 'platfrom:'; did you mean 'platform:'? Put it all in "
    ),
    ("data ^fundingbdy:$x", "expected a key, found 'fundingbdy:'; did you mean 'Funding-Body:'?"),
    (
      "(chat OR -^https:$//a.org)",
      "expected a key, found 'https:'; put it all in quotes to find the text, or use one of name:, kind:, "
    ),
    ("data is:^opne$", "expected a word that 'is:' knows, found 'opne'; did you mean 'open'?"),
    ("is:closed,^x$", "expected a word that 'is:' knows, found 'x'; use one of open, active, "),
    ("change:^renam$@2021", "expected a word that 'change:' knows, found 'renam'; did you mean "),
    (
      "balance:new,^retuned$@2021",
      "expected a word that 'balance:' knows, found 'retuned'; did you mean 'returned'?"
    ),
    ("balance:^x$", "expected a word that 'balance:' knows, found 'x'; use one of opening, new, "),
    ("^balance:@2021$", "expected a value for 'balance:', found none; use one of opening, new, "),
    ("balance:new@^soon$", "expected a year such as 2021, found 'soon'"),
    ("match:^all$", "expected a word that 'match:' knows, found 'all'; use one of any, either"),
    ("match:^ny$", "expected a word that 'match:' knows, found 'ny'; did you mean 'any'?"),
    (
      "match:^any,any$",
      "expected a word that 'match:' knows, found 'any,any'; use one of any, either"
    ),
    ("^match:$", "expected a value for 'match:', found none; use one of any, either"),
    (
      "changes:^show$", "expected a word that 'changes:' knows, found 'show'; did you mean 'shown'?"
    ),
    (
      "chat ^changes:renamed,Moved@2021$ x",
      "expected a word that 'changes:' knows, found 'renamed,Moved@2021'; did you mean 'change:renamed,Moved@2021'?"
    ),
    (
      "view:^balnce$", "expected a word that 'view:' knows, found 'balnce'; did you mean 'balance'?"
    ),
    ("sort:name,-^membrs$", "expected a word that 'sort:' knows, found 'membrs'; did you mean "),
    ("view:^chart$", "expected a word that 'view:' knows, found 'chart'; use one of communities"),
    ("group:^knd$", "expected a word that 'group:' knows, found 'knd'; did you mean 'kind'?"),
    ("parts:^hidden$", "expected a word that 'parts:' knows, found 'hidden'; use one of shown"),
    (
      "has:^hashtga$", "expected a word that 'has:' knows, found 'hashtga'; did you mean 'hashtag'?"
    ),
    ("no:^editions$", "expected a word that 'no:' knows, found 'editions'; use one of id, name, "),
    ("é\u{301}👩‍👩‍👧 x ^\"open phrase$", "expected a closing quotation mark, found the end of the line"),
    ("name:^\"$", "expected a closing quotation mark"),
    ("a ^($b (c)", "expected ')', found the end of the line"),
    ("a (b)^)$ c", "expected no ')', found one that nothing opens"),
    ("chat ^platform:$", "expected a value for 'platform:', found none; add one"),
    ("^is:$", "expected a value for 'is:', found none; use one of open, active"),
    ("^kind:=$", "expected a value for 'kind:', found none"),
    ("^name:a,,b$", "expected a value for 'name:', found none"),
    ("^at:$", "expected a value for 'at:', found none; use one of 2019, 2020, 2021, any"),
    ("^joined:@2021$", "expected a value for 'joined:', found none"),
    ("^was:@2021$", "expected a value for 'was:', found none"),
    ("^was:$", "expected a value for 'was:', found none"),
    ("^sort:-$", "expected a value for 'sort:', found none"),
    ("a ^#$ b", "expected a hashtag after '#', found none; write #tag"),
    ("^＃$", "expected a hashtag after '#'"),
    ("a ^OR$", "expected a term beside 'OR', found none"),
    ("^OR$ a", "expected a term beside 'OR', found none"),
    ("a OR ^OR$ b", "expected a term beside 'OR', found none"),
    ("(a ^OR$)", "expected a term beside 'OR', found none"),
    ("a ^OR$ at:2021", "expected a term beside 'OR', found none"),
    ("a ^AND$ OR b", "expected a term beside 'AND', found none"),
    ("^AND$ b", "expected a term beside 'AND', found none"),
    ("a ^NOT$", "expected a term beside 'NOT', found none"),
    ("(^NOT$) a", "expected a term beside 'NOT', found none"),
    ("a ^-$ b", "expected a term beside '-', found none"),
    ("^--format$", "expected a term beside '-', found none"),
    ("members:^many$", "expected a number such as 5, >=5 or 2..5, found 'many'; write a number"),
    ("members:>=5,^>9223372036854775807$", "expected a number such as 5"),
    ("platforms:^twitter$", "expected a number such as 5, >=5 or 2..5, found 'twitter'; did you"),
    ("at:^2201$", "expected a year with an edition, found 2201; did you mean '2021'?"),
    ("vs:^1066$", "expected a year with an edition, found 1066; use one of 2019, 2020, 2021"),
    ("at:^now$", "expected a year such as 2021, found 'now'; use one of 2019, 2020, 2021, any"),
    ("at:^2014$", "expected a year with an edition, found 2014; did you mean '2019'?"),
    ("at:^-9223372036854775808$", "expected a year with an edition"),
    ("was:active@^2022$", "expected a year with an edition, found 2022; did you mean '2021'?"),
    ("^was:active$", "expected the year of an edition, found none; write was:active@2021"),
    ("left:twitter@^soon$", "expected a year such as 2021, found 'soon'"),
    (
      "moved:x->y ^@2022..2024$",
      "expected '@2022..2024' right behind a change term, found it alone"
    ),
    ("constellation:a@^2022$", "expected a year with an edition, found 2022; did you mean '2021'?"),
    ("chat -^OR$ forum", "expected a term beside 'OR', found none"),
    ("-^NOT$", "expected a term beside 'NOT', found none"),
    ("name:^>5$", "expected a part of the text after 'name:', found the comparison '>5'; compare"),
    ("hashtags:^>=2$", "expected a part of the text after 'hashtag:', found the comparison '>=2'"),
    ("focus:a,^2..5$", "expected a part of the text after 'focus:', found the comparison '2..5'"),
    ("name:^joy*$", "expected a part of the text after 'name:', found 'joy*'; leave out the '*'"),
    ("constellation:a@^x$", "expected a year such as 2021, found 'x'; use one of 2019, 2020, 2021"),
    ("^constellation:$", "expected a value for 'constellation:', found none"),
    ("^constelation:$a", "expected a key, found 'constelation:'; did you mean 'constellation:'?"),
    ("near:joyfe^~far$", "expected a number of connections such as 2, found 'far'"),
    ("near:joyfe^~$", "expected a number of connections such as 2, found ''"),
    ("near:joyfe^~-1$", "expected a number of connections such as 2, found '-1'"),
    ("moved:^twitter$", "expected two platforms, found 'twitter'; write moved:twitter->linkedin"),
    ("moved:a->b,^->c$@2021", "expected two platforms, found '->c'"),
    ("moved:a->b,^c$,d->e", "expected two platforms, found 'c'; write moved:twitter->linkedin"),
    ("moved:^->$,b", "expected two platforms, found '->'"),
    ("^address:=$", "expected a value for 'address:', found none"),
    ("is:=^opn$", "expected a word that 'is:' knows, found 'opn'; did you mean 'open'?"),
    ("at:=^2031$", "expected a year with an edition, found 2031; did you mean '2021'? One of"),
    ("first:^==2020$", "expected a number such as 5, >=5 or 2..5, found '==2020'"),
    ("a (b ^at:2021$)", "expected 'at:' outside parentheses and without '-', found it inside"),
    ("a (b ^match:any$)", "expected 'match:' outside parentheses and without '-', found it inside"),
    ("-^changes:shown$", "expected 'changes:' outside parentheses and without '-', found it"),
    ("-^sort:name$", "expected 'sort:' outside parentheses and without '-', found it inside"),
    ("NOT ^vs:2019$", "expected 'vs:' outside parentheses and without '-', found it inside"),
  ])
  func `errors point at the part and say what to do`(marked: String, beginning: String) throws {
    let line = MarkedText(marked)
    let error = try #require(throws: QueryError.self) {
      try Query(parsing: line.text, vocabulary: vocabulary)
    }
    let place = "query:\(line.column): "
    #expect(error.description.hasPrefix(place + beginning))
    #expect(error.column == line.column)
    #expect(error.length == line.length)
  }

  @Test func `carets stand under the part`() throws {
    let text = "chat\tstatus:active is:opne x"
    let error = try #require(throws: QueryError.self) { try Query(parsing: text) }
    #expect(
      error.rendering(of: text) == """
        chat status:active is:opne x
                              ^^^^
        """)
  }

  @Test func `any year is accepted when the editions are not known`() throws {
    #expect(try Query(parsing: "at:1066 vs:1065").at == .year(1066))
  }

  @Test func `parentheses are read sixty-four deep and refused below`() throws {
    let open = String(repeating: "(", count: 64)
    let close = String(repeating: ")", count: 64)
    #expect(try Query(parsing: open + "a" + close).filter == .term(.text("a")))
    let error = try #require(throws: QueryError.self) {
      try Query(parsing: "(" + open + "a" + close + ")")
    }
    #expect(error.reason == .tooDeep(limit: 64))
    #expect(error.column == 65)
  }
}
