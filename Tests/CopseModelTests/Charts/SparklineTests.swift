import CopseModel
import Testing

@Suite struct SparklineTests {
  @Test func `only nothing is flat, and only the largest is full`() {
    #expect(Sparkline([0, 1, 50, 99, 100]).levels == [0, 1, 4, 6, 7])
    #expect(Sparkline([1, 1000]).levels == [1, 7])
    #expect(Sparkline([6, 8, 28], upTo: 142).levels == [1, 1, 2])
  }

  @Test func `what was not recorded is no zero`() {
    #expect(Sparkline([nil, 0, 7]).text() == "·▁█")
    #expect(Sparkline([nil, 0, 7]).text(isASCII: true) == "?_#")
  }

  @Test func `nothing, zeros and gaps alone can be drawn`() {
    #expect(Sparkline([]).text() == "")
    #expect(Sparkline([0, 0]).levels == [0, 0])
    #expect(Sparkline([nil, nil]).text() == "··")
    #expect(Sparkline([5], upTo: 0).levels == [7])
  }
}
