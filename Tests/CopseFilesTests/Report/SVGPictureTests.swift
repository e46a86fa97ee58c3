import CopseFiles
import CopseModel
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGPictureTests {
  @Test(arguments: [
    ("lines", Picture.lines(SampleCharts.lines)),
    ("small-multiples", .smallMultiples(SampleCharts.lines)),
    ("flows", .flows(SampleCharts.flows)), ("balance", .bars(SampleCharts.balance)),
  ])
  func `a picture is drawn as it was looked at`(name: String, picture: Picture) throws {
    let drawn = SVGPicture(picture, identifier: name).file
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Pictures").appending(path: name + ".svg")
    if ProcessInfo.processInfo.environment["COPSE_RECORD_SCREENS"] != nil {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(drawn == (try? String(contentsOf: file, encoding: .utf8)), "\(name).svg")
  }

  @Test func `whatever the charts hold, the picture is well-formed XML of harmless characters`() {
    for picture in SampleCharts.all {
      for width in [Int.min, 440, .max] {
        let drawn = SVGPicture(picture, identifier: "a\"<", width: width)
        for text in [drawn.file, drawn.inline] {
          #expect(XMLParser(data: Data(text.utf8)).parse(), "\(picture.title) \(width)")
          #expect(!text.contains("<script"))
          #expect(!text.contains("]]>"))
          #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1}" })
          #expect(!text.contains("nan") && !text.contains("inf"))
        }
      }
    }
  }

  @Test func `the same picture gives the same bytes`() {
    for picture in SampleCharts.all {
      #expect(SVGPicture(picture).file == SVGPicture(picture).file)
    }
  }

  @Test func `it holds its title and its words, named for who reads it aloud`() {
    let text = SVGPicture(.flows(SampleCharts.flows), identifier: "moves-2024").inline
    #expect(text.contains("role=\"img\" aria-labelledby=\"moves-2024-title moves-2024-words\""))
    #expect(text.contains("<title id=\"moves-2024-title\">Moves</title>"))
    #expect(
      text.contains(
        "<desc id=\"moves-2024-words\">Communities from 2023 to 2024: twitter to linkedin 14; "
          + "twitter to nothing 6; nothing to linkedin 3.</desc>"))
  }

  @Test func `a page states the title and the rules, a file has its own`() {
    let picture = SVGPicture(.bars(SampleCharts.balance))
    #expect(!picture.inline.contains("<style>"))
    #expect(!picture.inline.contains("xmlns"))
    #expect(!picture.inline.contains(">Balance</text>"))
    #expect(picture.file.contains("<style>"))
    #expect(picture.file.contains(">Balance</text>"))
    #expect(SVGPicture.pageRules.contains("prefers-color-scheme:dark"))
    #expect(!SVGPicture.pageRules.contains("<"))
  }

  @Test func `every figure of a line can be read in the picture`() {
    let text = SVGPicture(.lines(SampleCharts.lines)).inline
    for (name, year, value) in [
      ("twitter", 2020, 77), ("twitter", 2021, 98), ("twitter", 2023, 65), ("jiscmail", 2020, 25),
      ("jiscmail", 2023, 23),
    ] {
      #expect(text.contains("<title>\(name) \(year): \(value)</title>"))
    }
    #expect(!text.contains("<title>jiscmail 2021"))
    #expect(text.contains("<tspan font-weight=\"bold\">65</tspan>"))
    #expect(text.contains("<tspan font-weight=\"bold\">18 (2021)</tspan>"))
  }

  @Test func `lines differ by dashes and marks, not by colour alone`() {
    let chart = LineChart(
      title: "", unit: "", years: [2020, 2021],
      series: (1...7).map { (size: Int) in ChartSeries("\(size)", [size, size]) })
    let lines = SVGPicture(.lines(chart)).inline.split(separator: "\n")
    let dashes = lines.filter { $0.contains("stroke-dasharray") && $0.contains("\"2\"") }
      .compactMap { $0.split(separator: "stroke-dasharray=").last }
    #expect(Set(dashes).count == 6)
    let marks = lines.filter { $0.contains("transform=\"translate") && $0.contains("d=\"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first }
    #expect(Set(marks).count == 7)
  }
}
