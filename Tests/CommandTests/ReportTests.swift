import Foundation
import Glibc
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ReportTests {
  @Test func `without a file the report is Markdown on standard output`() throws {
    let audit = try smallAudit()
    let answer = try copse(["report", audit.path])
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("# Small: report for 2021\n"))
    for arguments in [["-o", "-"], ["--output=-"], ["--format", "markdown"]] {
      #expect(try copse(["report", audit.path] + arguments).output == answer.output)
    }
    let page = try copse(["report", audit.path, "--format", "html"])
    #expect(page.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(XMLParser(data: Data(page.output.utf8)).parse())
  }

  @Test(arguments: [
    ("r.html", "<!DOCTYPE html>"), ("R.HTM", "<!DOCTYPE html>"), ("r.md", "# Small"),
    ("r.markdown", "# Small"),
  ])
  func `the ending of the file says what is written`(name: String, beginning: String) throws {
    let audit = try smallAudit()
    let folder = try TemporaryFolder()
    let answer = try copse(["report", audit.path, "at:2020", "-o", folder.path + "/" + name])
    #expect(answer.output.isEmpty)
    #expect(answer.status == 0)
    #expect(try folder.text(name).hasPrefix(beginning))
    #expect(try folder.text(name).contains("report for 2020"))
  }

  @Test(arguments: ["r.pdf", "r", "md", ".", "a.md/r"])
  func `another ending is refused in one line, unless the format is named`(name: String) throws {
    let audit = try smallAudit()
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + name
    let answer = try copse(["report", audit.path, "-o", path])
    #expect(
      answer.errors == "copse: expected a file that ends in .html or .md, found '\(path)'; call it "
        + "so, or add --format html or --format markdown\n")
    #expect(answer.status == 64)
    if name == "r.pdf" {
      #expect(try copse(["report", audit.path, "-o", path, "--format", "html"]).status == 0)
      #expect(try folder.text(name).hasPrefix("<!DOCTYPE html>"))
    }
  }

  @Test func `a file that is there is replaced and keeps its mode and its links`() throws {
    let audit = try smallAudit()
    let folder = try TemporaryFolder(["old.md": "old"])
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path + "/old.md")
    try manager.createSymbolicLink(
      atPath: folder.path + "/link.md", withDestinationPath: "old.md")
    #expect(try copse(["report", audit.path, "-o", folder.path + "/link.md"]).status == 0)
    #expect(try folder.text("old.md").hasPrefix("# Small"))
    let mode = try manager.attributesOfItem(atPath: folder.path + "/old.md")[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(try manager.destinationOfSymbolicLink(atPath: folder.path + "/link.md") == "old.md")
    #expect(try manager.contentsOfDirectory(atPath: folder.path).sorted() == ["link.md", "old.md"])
  }

  @Test func `a file that cannot be written is told in one line and nothing is left behind`() throws
  {
    let audit = try smallAudit()
    let folder = try TemporaryFolder(["file": ""])
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder.md", withIntermediateDirectories: false)
    for (name, reason) in [
      ("none/r.md", "No such file or directory"), ("file/r.md", "Not a directory"),
      ("folder.md", "Is a directory"),
    ] {
      let path = folder.path + "/" + name
      let answer = try copse(["report", audit.path, "-o", path])
      #expect(
        answer.errors == "copse: expected to write '\(path)', found '\(reason)'; name another "
          + "file with -o\n")
      #expect(answer.status == 2)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == ["file", "folder.md"])
  }

  @Test func `a device is written to and stays one`() throws {
    let audit = try smallAudit()
    let answer = try copse(
      ["report", audit.path, "-o", "/dev/null", "--format", "markdown"])
    #expect(answer.status == 0)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `a line that shows no edition is refused`() throws {
    let audit = try smallAudit()
    let all = try copse(["report", audit.path, "at:any"])
    #expect(
      all.errors == "copse: expected the edition to report on, found at:any; write at:2021\n")
    #expect(all.status == 2)
  }

  @Test func `a value that nothing has is told beside the report`() throws {
    let audit = try smallAudit()
    let answer = try copse(["report", audit.path, "platform:zom"])
    #expect(answer.errors == "nothing in this audit has 'zom'; closest: zoom\n")
    #expect(answer.status == 0)
  }
}
