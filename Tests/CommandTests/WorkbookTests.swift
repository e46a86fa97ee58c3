import Foundation
import Testing

/// Workbooks on the command line; `Tests/CopseFilesTests/Workbooks` says who wrote this one.
@Suite struct WorkbookTests {
  private let workbook = root.appending(path: "Tests/CopseFilesTests/Workbooks/openpyxl.xlsx")

  @Test func `a workbook is an audit, and each worksheet is accounted for`() throws {
    let answer = try copse(["check", workbook.path])
    #expect(
      answer.output == """
        file                rows  read  repaired  left out
        openpyxl.xlsx 2020     3     3         0         0
        openpyxl.xlsx 2021     3     3         0         0

        """)
    #expect(answer.errors == "")
    #expect(answer.status == 0)
  }

  @Test func `places in worksheets are paths from where one stands`() throws {
    let audit = try TemporaryFolder(["communities-2021.csv": "id,name\na,Alpha\n"])
    try FileManager.default.copyItem(
      atPath: workbook.path, toPath: audit.path + "/communities.xlsx")
    let fault = "communities.xlsx 2021:1:1: error: expected one sheet for 2021"
    #expect(try copse(["check", audit.path]).output.hasPrefix(audit.path + "/" + fault))
    #expect(try copse(["check", "."], in: audit.path).output.hasPrefix(fault))
  }

  @Test(arguments: ["", "/communities.xlsx"])
  func `a workbook is never written over`(opened: String) throws {
    let audit = try TemporaryFolder()
    let path = audit.path + "/communities.xlsx"
    try FileManager.default.copyItem(atPath: workbook.path, toPath: path)
    let answer = try copse(["export", audit.path + opened, "--format", "csv", "-o", path])
    #expect(answer.status != 0)
    #expect(answer.errors.contains("name another file with -o"))
    #expect(FileManager.default.contentsEqual(atPath: workbook.path, andPath: path))
  }
}
