import CopseModel
import Testing

@Suite struct PictureTests {
  @Test func `a picture says what its chart says`() {
    let lines = LineChart(
      title: "Lines", unit: "uses", years: [2020], series: [ChartSeries("a", [1])])
    for picture in [Picture.lines(lines), .smallMultiples(lines)] {
      #expect(picture.title == "Lines")
      #expect(picture.summary == "Uses in 2020: a 1.")
      #expect(picture.table == lines.table)
    }
    let flows = FlowChart(title: "Flows", unit: "uses", fromYear: 1, toYear: 2, flows: [])
    #expect(Picture.flows(flows).title == "Flows")
    #expect(Picture.flows(flows).summary == flows.summary)
    let bars = BarChart(title: "Bars", unit: "uses", bars: [])
    #expect(Picture.bars(bars).title == "Bars")
    #expect(Picture.bars(bars).table == bars.table)
  }
}
