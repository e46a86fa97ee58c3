import CopseFiles
import CopseModel
import Testing

/// Texts whose letters and accents are two characters (NFD), as files of a Mac often hold them.
@Suite struct DecomposedTextTests {
  private static let composed = """
    id,name,status,hashtags,platforms,notes
    caf\u{E9},Caf\u{E9} \u{D6}sterreich,activit\u{E9} suspendue,#\u{C9}cole,site \u{E0} nous,\u{E9}t\u{E9}

    """
  private static let decomposed = """
    id,name,status,hashtags,platforms,notes
    cafe\u{301},Cafe\u{301} O\u{308}sterreich,activite\u{301} suspendue,#E\u{301}cole,\
    site a\u{300} nous,e\u{301}te\u{301}

    """

  private let audit = AuditReader.read(
    [
      SheetFile(name: "communities-2020.csv", bytes: Array(composed.utf8)),
      SheetFile(name: "communities-2021.csv", bytes: Array(decomposed.utf8)),
    ], title: "")

  @Test func `the two sheets have other bytes`() {
    #expect(!Self.composed.utf8.elementsEqual(Self.decomposed.utf8))
  }

  @Test func `nothing changes between the composed and the decomposed form`() throws {
    let comparison = try #require(audit.comparison(from: 2020, to: 2021))
    let community = try #require(audit.edition(of: 2021)?.first)
    #expect(comparison.changes(of: community.number).isEmpty)
    #expect(audit.problems.isEmpty)
  }

  @Test(arguments: [
    "name:caf\u{E9}", "name:\"cafe\u{301} \u{D6}sterreich\"", "cafe\u{301}", "#\u{E9}cole",
    "#E\u{301}cole", "notes:\u{E9}t\u{E9}",
  ])
  func `a search in either form finds both`(search: String) throws {
    for year in [2020, 2021] {
      let query = try Query(parsing: "\(search) at:\(year)")
      #expect(audit.find(query).count == 1, "\(query)")
    }
  }
}
