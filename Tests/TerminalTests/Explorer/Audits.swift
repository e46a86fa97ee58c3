import CopseFiles
import CopseModel
import Glibc

/// The audits that the program is started with.
enum Audits {
  static let path = fixtures + "/fe-communities"
  /// The one that the golden screens show.
  static let goldenPath = fixtures + "/amplifyfe"

  /// The same audit, read once for all tests.
  static let sample: Result<Audit, AuditReadingError> = Result { () throws(AuditReadingError) in
    try AuditReader.read(at: path)
  }

  /// The lines of a golden screen of the explorer's own tests.
  static func goldenLines(_ name: String) throws -> [String] {
    let path = root + "/Tests/CopseUITests/Screens/" + name + ".txt"
    guard let file = fopen(path, "r") else { throw SessionFailure("no golden screen at " + path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private static let fixtures = root + "/fixtures"

  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")
}

/// An audit of one edition in a folder that goes when the value goes.
struct TemporaryAudit: ~Copyable {
  let path: String
  private let sheet: String

  init(_ text: String) throws {
    var template = Array("/tmp/copse-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SessionFailure("no folder: error \(errno)") }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let sheet = path + "/communities-2024.csv"
    guard let file = fopen(sheet, "w") else { throw SessionFailure("no file: error \(errno)") }
    fputs(text, file)
    fclose(file)
    self.path = path
    self.sheet = sheet
  }

  deinit {
    unlink(sheet)
    rmdir(path)
  }
}
