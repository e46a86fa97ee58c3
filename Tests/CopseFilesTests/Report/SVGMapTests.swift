import CopseFiles
import CopseModel
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGMapTests {
  /// A small audit whose names are of every harmful kind.
  private static func audit() -> Audit {
    var builder = AuditBuilder(title: "Map")
    let names = ["Hub", "A <b>", "B & \"c\"", "\u{202E}drow\u{1}", "]]>", "Gone", "New", "Alone"]
    for (year, missing) in [(2020, "New"), (2021, "Gone")] {
      builder.beginEdition(year: year, file: "communities-\(year).csv", fields: [.id, .name])
      for (index, name) in names.enumerated() where name != missing {
        builder.append(SheetRow(["c\(index)", name], line: index + 2))
      }
      builder.beginConnections(year: year, file: "connections-\(year).csv")
      let ends =
        year == 2020 ? [(0, 1), (0, 2), (0, 5), (1, 2)] : [(0, 1), (0, 3), (0, 6), (3, 4)]
      for (line, ends) in ends.enumerated() {
        builder.appendConnection(from: "c\(ends.0)", to: "c\(ends.1)", kind: "", line: line + 2)
      }
    }
    return builder.build()
  }

  private static func maps() throws -> [NetworkMap] {
    let audit = audit()
    let hub = try #require(audit.communities(withID: "c0").first).number
    let layout = try #require(audit.neighbourhoodLayout(of: hub, degrees: 2))
    let near = try [nil, 2020].map { other in
      let near = audit.neighbourhood(of: hub, degrees: 2, at: 2021, comparedWith: other)
      return NetworkMap(try #require(near), layout: layout)
    }
    let constellations = (0..<8).map { $0 % 2 }
    let overview = try #require(audit.overview(constellations: constellations))
    let whole = NetworkMap(
      of: try #require(audit.editions.last), comparedWith: audit.editions.first,
      overview: overview, constellations: constellations, names: ["odd <1>", "even & 2"])
    return near + [whole]
  }

  @Test func `whatever the names hold, the map is well-formed XML of harmless characters`() throws {
    for map in try Self.maps() {
      for width in [Int.min, 440, 960, .max] {
        let drawn = SVGMap(map, identifier: "a\"<", width: width)
        for text in [drawn.file, drawn.inline] {
          #expect(XMLParser(data: Data(text.utf8)).parse(), "\(map.title) \(width)")
          #expect(!text.contains("]]>") && !text.contains("<b>"))
          #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1}" })
          #expect(!text.contains("nan") && !text.contains("inf"))
        }
      }
    }
  }

  @Test func `the same map gives the same bytes`() throws {
    #expect(try Self.maps().map { SVGMap($0).file } == Self.maps().map { SVGMap($0).file })
  }

  @Test func `what appeared and what went is said by signs and dashes, not by colour alone`() throws
  {
    let maps = try Self.maps()
    let plain = SVGMap(maps[0]).inline
    #expect(!plain.contains("stroke-dasharray"))
    #expect(!plain.contains("since 2020"))
    for map in maps.dropFirst() {
      let text = SVGMap(map).inline
      #expect(text.contains("<title>− Gone: 1 connection</title>"))
      #expect(text.contains("<title>+ New: 1 connection</title>"))
      #expect(text.contains(">− Gone</text>"))
      #expect(text.contains("stroke-dasharray=\"4 3\""))
      #expect(text.contains(">appeared since 2020</text>"))
      #expect(text.contains(">went since 2020</text>"))
    }
  }

  @Test func `it holds its words, and a legend of its constellations`() throws {
    let maps = try Self.maps()
    #expect(
      SVGMap(maps[0], identifier: "near").inline.contains(
        "<desc id=\"near-words\">Hub is connected to 3 communities, and to 4 within 2 connections "
          + "in 2021.</desc>"))
    let whole = SVGMap(maps[2]).inline
    #expect(whole.contains("7 communities and 4 connections in 2021, in 2 constellations"))
    #expect(whole.contains(">odd &lt;1&gt;</text>"))
    #expect(whole.contains(">even &amp; 2</text>"))
    #expect(whole.contains("2 without connections"))
  }

  @Test func `a map of nothing is its words`() throws {
    var builder = AuditBuilder(title: "Empty")
    builder.beginEdition(year: 2021, file: "communities-2021.csv", fields: [.id])
    let audit = builder.build()
    let overview = try #require(audit.overview(constellations: []))
    let map = NetworkMap(of: try #require(audit.editions.first), overview: overview)
    #expect(SVGMap(map).file.contains("2021 has no connections file"))
  }
}
