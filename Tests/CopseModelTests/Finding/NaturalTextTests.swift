import CopseModel
import Testing

@Suite struct NaturalTextTests {
  @Test(arguments: [
    ["", "a"], ["2", "10"], ["a2", "a10"], ["a9b", "a10a"], ["7", "8"], ["007", "8"], ["007", "7"],
    ["a", "ab"], ["a1", "aa"], ["99999999999999999998", "99999999999999999999"], ["1a", "1b"],
    ["01b", "1c"], ["x", "x0"],
  ])
  func `runs of digits are ordered by their number`(pair: [String]) {
    let (one, other) = (NaturalText(pair[0]), NaturalText(pair[1]))
    #expect(one < other)
    #expect(!(other < one))
    #expect(!(one < one))
  }

  @Test func `the natural order is an order`() {
    var random = SeededGenerator(seed: 8)
    let texts = (0..<40).map { _ in
      NaturalText(
        String((0..<random.next(below: 5)).map { _ in ["0", "1", "a"][random.next(below: 3)] }))
    }
    for one in texts {
      for two in texts {
        #expect((one < two) != (two < one) || one == two)
        for three in texts where one < two && two < three { #expect(one < three) }
      }
    }
  }

  @Test func `texts of a column are sorted as the order says`() throws {
    var random = SeededGenerator(seed: 12)
    for count in [0, 1, 2, 60] {
      let names = (0..<count).map { _ in
        "x"
          + (0..<random.next(below: 12)).map { _ in
            ["0", "1", "7", "a", "a", "b", "/", ":", "é"][random.next(below: 9)]
          }.joined()
      }
      let sheet = names.enumerated().map { "\($0.offset),\($0.element)" }
      let audit = Audit([2020: (["id,name"] + sheet).joined(separator: "\n")])
      let found = audit.find(try audit.query("sort:name")).map {
        NaturalText(Folding.folded($0.name))
      }
      #expect(found.count == count)
      for (one, other) in zip(found, found.dropFirst()) { #expect(!(other < one)) }
    }
  }
}
