import CopseModel
import Testing

private let vocabulary = QueryVocabulary(headings: ["Funding Body"], years: [2020, 2021])

/// A line with `|` where the caret stands.
private func context(_ marked: String) -> (line: String, context: CaretContext) {
  let line = marked.filter { $0 != "|" }
  let caret = marked.prefix { $0 != "|" }.count
  return (line, Query.context(of: line, caret: caret, vocabulary: vocabulary))
}

@Suite struct CaretContextTests {
  @Test(arguments: [
    ("|", CaretContext.Kind.word, "", ""),
    ("a |", .word, "", ""),
    ("a | b", .word, "", ""),
    ("chat pla|t", .word, "pla", "plat"),
    ("chat |plat", .word, "", "plat"),
    ("-pla|", .word, "pla", "pla"),
    ("(é👩‍👩‍👧pla|)", .word, "é👩‍👩‍👧pla", "é👩‍👩‍👧pla"),
    ("\"two wo|", .word, "two wo", "\"two wo"),
    ("pla|t:x", .key, "pla", "plat:"),
    ("\"fun|ding\":x", .key, "fun", "\"funding\":"),
    ("#jo|y x", .hashtag, "jo", "joy"),
    ("-#|", .hashtag, "", ""),
    ("#a,#b|", .hashtag, "b", "b"),
    ("platform:|", .value(.platform, isWhole: false), "", ""),
    ("platform:=tw|i,x", .value(.platform, isWhole: true), "tw", "twi"),
    ("platform:a,|", .value(.platform, isWhole: false), "", ""),
    ("platform:a,|,c", .value(.platform, isWhole: false), "", ""),
    ("kind:=\"mailing l|", .value(.field(.kind), isWhole: true), "mailing l", "\"mailing l"),
    ("-(is:op|", .value(.is, isWhole: false), "op", "op"),
    ("is:=op|", .value(.is, isWhole: false), "op", "op"),
    ("at:=20|", .value(.at, isWhole: false), "20", "20"),
    ("joined:=blue|@2020", .value(.joined, isWhole: false), "blue", "blue"),
    ("address:=@u|", .value(.address, isWhole: true), "@u", "@u"),
    ("funding_body:x|", .value(.field(.other("Funding Body")), isWhole: false), "x", "x"),
    ("joined:blue|@2020", .value(.joined, isWhole: false), "blue", "blue"),
    ("joined:blue@20|20", .year(.joined), "20", "2020"),
    ("joined:blue@2020..20|", .year(.joined), "20", "20"),
    ("balance:n|,x@2020", .value(.balance, isWhole: false), "n", "n"),
    ("balance:new@2020..|", .year(.balance), "", ""),
    ("match:a|", .value(.match, isWhole: false), "a", "a"),
    ("changes:|shown", .value(.changes, isWhole: false), "", "shown"),
    ("was:a@|", .year(.was), "", ""),
    ("moved:twi|->x", .value(.moved, isWhole: false), "twi", "twi"),
    ("moved:twi->li|nk,b", .value(.moved, isWhole: false), "li", "link"),
    ("moved:a->b,c->|", .value(.moved, isWhole: false), "", ""),
    ("constellation:a|@2020", .value(.constellation, isWhole: false), "a", "a"),
    ("constellation:a@20|", .year(.constellation), "20", "20"),
    ("near:a~2|", .degrees, "2", "2"),
    ("near:a|~2", .value(.near, isWhole: false), "a", "a"),
    ("sort:name,-mem|", .value(.sort, isWhole: false), "mem", "mem"),
    ("tagged:#a|", .value(.tagged, isWhole: false), "a", "a"),
    ("at:20|", .value(.at, isWhole: false), "20", "20"),
    ("platfrom:x|", .unknown, "x", "x"),
  ])
  func `the part at the caret is known`(
    marked: String, kind: CaretContext.Kind, prefix: String, replaced: String
  ) {
    let (line, context) = context(marked)
    #expect(context.kind == kind)
    #expect(context.prefix == prefix)
    #expect(String(Array(line)[context.replaced]) == replaced)
  }

  @Test func `the other values of a term are known`() {
    #expect(context("platform:a,b|,\"c d\"").context.otherValues == ["a", "c d"])
    #expect(context("platform:a,|").context.otherValues == ["a"])
    #expect(context("x is:|").context.otherValues == [])
  }

  @Test(arguments: [
    ("chat pla| x", "platform", "chat platform| x"),
    ("platform:twitter,j| x", "jisc mail", "platform:twitter,\"jisc mail\"| x"),
    ("#|", "two words", "#\"two words\"|"),
    ("kind:=\"mai|", "mailing list", "kind:=\"mailing list\"|"),
    ("joined:b|@2020", "b@c", "joined:\"b@c\"|@2020"),
    ("has:f|", "Funding-Body", "has:Funding-Body|"),
    ("|", "a:b", "\"a:b\"|"),
  ])
  func `a completion takes the place of the part`(
    marked: String, completion: String, expected: String
  ) {
    let (line, context) = context(marked)
    let completed = context.completing(line, with: completion)
    var text = completed.text
    text.insert("|", at: text.index(text.startIndex, offsetBy: completed.caret))
    #expect(text == expected)
  }

  @Test func `a key is completed with its colon`() {
    let (line, context) = context("chat fu| x")
    let completed = context.completing(line, with: .field(.other("Funding Body")))
    #expect(completed == ("chat Funding-Body: x", 18))
  }

  @Test func `no text and no caret traps`() {
    var queries = RandomQueries(random: SeededGenerator(seed: 22))
    for _ in 0..<3000 {
      let line = queries.text() + queries.text() + queries.text()
      let caret = queries.random.next(below: line.count + 3) - 1
      let context = Query.context(of: line, caret: caret, vocabulary: RandomQueries.vocabulary)
      #expect(context.replaced.upperBound <= line.count)
      #expect(context.replaced.contains(caret) || context.replaced.lowerBound <= max(0, caret))
      #expect(context.completing(line, with: "x y").caret <= line.count + 5)
    }
  }
}
