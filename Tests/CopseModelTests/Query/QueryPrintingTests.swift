import CopseModel
import Testing

@Suite struct QueryPrintingTests {
  @Test(arguments: [
    ("chat   forum", "chat forum"),
    ("a AND b", "a b"),
    ("NOT a (b c) OR (d OR e)", "-a b c OR d OR e"),
    ("(a OR b) c", "(a OR b) c"),
    ("a OR b at:2021", "(a OR b) at:2021"),
    ("-(a b) -(a OR b) NOT -a", "-(a b) -(a OR b) -(-a)"),
    ("-()", "-()"),
    ("＃tag tags:x", "#tag hashtag:x"),
    (##""OR" "-x" "a:b" "(" "#x" "a""##, ##""OR" "-x" "a:b" "(" "#x" a"##),
    (#""say \"hi\"" "C:\x""#, #""say \"hi\"" "C:\\x""#),
    ("platform:\"twitter\",\"a b\"", "platform:twitter,\"a b\""),
    ("kind:=\"\" kind:\"=a\"", "kind:=\"\" kind:\"=a\""),
    ("members:>5 members:2..2 members:..9", "members:>=6 members:2 members:<=9"),
    ("moved:twitter→*@2021..2021", "moved:twitter->*@2021"),
    ("joined:\"a@b\"@2020..", "joined:\"a@b\"@2020.."),
    ("near:a~1 near:b~2", "near:a near:b~2"),
    (
      "constellation:=a@2020 constellation:\"b@2020\"",
      "constellation:a@2020 constellation:\"b@2020\""
    ),
    ("url:https://a.org address:@x", "url:https://a.org address:@x"),
    ("address:=@x,\"\" address:\"=y\"", "address:=@x,\"\" address:\"=y\""),
    ("is:=open has:=name no:=url", "is:open has:name no:url"),
    ("moved:a,b->c,d", "moved:a->c,a->d,b->c,b->d"),
    (
      "group:kind view:sides changes:shown sort:-name,tags parts:shown match:any vs:2020 at:any #a",
      "#a at:any vs:2020 match:any parts:shown changes:shown sort:-name,hashtag view:sides group:kind"
    ),
    (#""Funding Body":x funding_body:="y z""#, #"Funding-Body:x Funding-Body:="y z""#),
    ("balance:NEW,closed@2021..2021 -balance:removed", "balance:new,closed@2021 -balance:removed"),
    (#""at":x has:"at""#, #""at":x has:"at""#),
  ])
  func `a line is always printed in the same way`(line: String, printed: String) throws {
    let vocabulary = QueryVocabulary(headings: ["Funding Body", "at"])
    #expect(try Query(parsing: line, vocabulary: vocabulary).description == printed)
  }

  @Test func `what is printed reads as the same query`() throws {
    var queries = RandomQueries(random: SeededGenerator(seed: 20))
    for _ in 0..<4000 {
      let query = queries.query()
      let read = try Query(parsing: query.description, vocabulary: RandomQueries.vocabulary)
      var normal = query
      normal.filter = query.filter.normalized
      #expect(read == normal, "\(query.description)")
      #expect(read.filter.normalized == read.filter)
      #expect(read.description == query.description)
    }
  }

  @Test func `no text traps, and errors point into it`() {
    var queries = RandomQueries(random: SeededGenerator(seed: 21))
    let keys = Query.allKeys(in: RandomQueries.vocabulary).map { $0.word + ":" }
    var unreadable = 0
    for _ in 0..<10_000 {
      let parts = (0..<queries.random.next(below: 6)).map { _ in
        (queries.random.next(below: 3) == 0 ? keys.randomElement(using: &queries.random) ?? "" : "")
          + queries.text()
      }
      let line = parts.joined(separator: queries.random.next(below: 2) == 0 ? " " : "")
      do throws(QueryError) {
        let query = try Query(
          parsing: line, vocabulary: RandomQueries.vocabulary,
          caret: queries.random.next(below: line.count + 3) - 1)
        let again = try Query(parsing: query.description, vocabulary: RandomQueries.vocabulary)
        #expect(again == query, "\(line)")
      } catch {
        unreadable += 1
        #expect(error.column >= 1 && error.length >= 1)
        #expect(error.column - 1 + error.length <= line.count, "\(line)")
      }
    }
    #expect(unreadable > 1000 && unreadable < 9900)
  }
}
