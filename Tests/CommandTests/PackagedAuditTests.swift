import Foundation
import Testing

/// A data package that is exported is the same audit when it is read back.
@Suite struct PackagedAuditTests {
  /// What the program says of an audit, without the paths.
  private func answers(_ path: String) throws -> [String] {
    var answers: [String] = []
    for line in ["at:any", "at:2020", "at:2021", "at:2022"] {
      answers.append(try copse(["list", path, line, "parts:shown", "--format", "json"]).output)
      answers.append(try copse(["changes", path, line, "--format", "json"]).output)
    }
    answers.append(try copse(["balance", path]).output)
    answers.append(try copse(["check", path]).output)
    return answers
  }

  @Test(arguments: ["fixtures/amplifyfe", "fixtures/fe-communities"])
  func `an audit read back is the same`(path: String) throws {
    let folder = try TemporaryFolder()
    #expect(try copse(["export", path, "-o", folder.path + "/p/"]).status == 0)
    #expect(try answers(folder.path + "/p") == answers(path))
  }

  @Test func `odd cells and missing columns come back as they were`() throws {
    let audit = try smallAudit()
    let folder = try TemporaryFolder()
    #expect(try copse(["export", audit.path, "-o", folder.path]).status == 0)
    #expect(try answers(folder.path) == answers(audit.path))
    let sheet = try folder.text("communities-2021.csv")
    #expect(sheet.contains("c,\"Gam\u{1B}ma\n日本\u{202E}\",,zoom,"))
    #expect(try folder.text("connections-2021.csv") == "from,to,kind\nc,a,shares\n")
  }

  @Test func `what a query finds is packed by edition, without figures of the whole`() throws {
    let audit = try smallAudit()
    let folder = try TemporaryFolder()
    let answer = try copse(["export", audit.path, "platform:zoom", "-o", folder.path + "/p"])
    #expect(answer.status == 64)
    let path = folder.path + "/p/"
    #expect(try copse(["export", audit.path, "platform:zoom", "-o", path]).status == 0)
    #expect(try copse(["list", path, "at:2020", "--format", "ids"]).output == "a\n")
    let ids = try copse(["list", path, "parts:shown", "--format", "ids"]).output
    #expect(ids == "a\np\nc\n")
    #expect(!(try folder.text("p/datapackage.json")).contains("copse:published"))
    let one = folder.path + "/one/"
    #expect(try copse(["export", audit.path, "at:2020", "-o", one]).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: one).sorted()
    #expect(names == ["communities-2020.csv", "datapackage.json"])
  }

  @Test func `a folder that holds anything is left alone`() throws {
    let folder = try TemporaryFolder(["note.txt": "mine"])
    let audit = try smallAudit()
    let answer = try copse(["export", audit.path, "-o", folder.path])
    #expect(
      answer.errors
        == "copse: expected to write '\(folder.path)', found 'Directory not empty'; name a new "
        + "or empty folder with -o DIR/\n")
    #expect(answer.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["note.txt"])
  }

  @Test func `a data package needs a folder`() throws {
    let audit = try smallAudit()
    let answer = try copse(["export", audit.path, "--format", "package"])
    #expect(
      answer.errors
        == "copse: expected a folder for the data package, found none; name one with -o DIR/\n")
    #expect(answer.status == 64)
  }
}
