import CopseFiles
import CopseModel
import Foundation
import Testing

/// The fixtures are clean: what the program reports on them would be a mistake of one or the other.
struct ReadingFixturesTests {
  @Test(arguments: ["amplifyfe", "fe-communities"])
  func `the reader finds no problem, repairs nothing and leaves nothing out`(folder: String) throws
  {
    let audit = try AuditReader.read(at: fixtures.appending(path: folder).path)
    #expect(audit.problems.map(\.description) == [])
    for file in audit.files {
      #expect(file.repaired == 0 && file.leftOut == 0, "\(file.file)")
    }
  }

  @Test func `the sample audit has its title, its years and what is invented among them`() throws {
    let audit = try AuditReader.read(at: fixtures.appending(path: "amplifyfe").path)
    #expect(audit.title == "AmplifyFE audit (2022 and 2023 illustrative)")
    #expect(audit.years == [2020, 2021, 2022, 2023, 2024])
    #expect(audit.illustrativeYears == [2022, 2023])
    #expect(audit.otherHeadings == ["access", "activity", "funding"])
  }
}
