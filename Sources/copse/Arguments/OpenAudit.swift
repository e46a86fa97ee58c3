internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The audit that a command line is about, and what it says beside.
struct OpenAudit {
  let audit: Audit
  /// As it was named; nil for the sample.
  let path: String?
  /// The words behind the audit, joined by spaces as they stand.
  let line: String

  /// Opens the audit that the first word names, or else `$COPSE_AUDIT`, or else this folder.
  init(_ words: [String], in surroundings: Surroundings) throws(CommandFailure) {
    let path: String
    if let first = words.first, Self.isAudit(first) {
      path = first
      line = words.dropFirst().joined(separator: " ")
    } else {
      guard let standing = surroundings.auditPath ?? Self.auditHere else { throw .noAudit }
      path = standing
      line = words.joined(separator: " ")
    }
    do throws(AuditReadingError) {
      audit = try AuditReader.read(at: path)
    } catch {
      throw .audit(error)
    }
    self.path = path
  }

  /// The sample that the program carries.
  init(sampleWith words: [String]) {
    audit = AuditReader.read(Sample.files, title: "Sample")
    path = nil
    line = words.joined(separator: " ")
  }

  /// The query that the words are.
  func query() throws(CommandFailure) -> Query {
    do throws(QueryError) {
      return try Query(parsing: line, vocabulary: audit.vocabulary)
    } catch {
      let option = line.split(separator: " ").first { $0.hasPrefix("--") }
      throw .query(error, line: line, option: option.map(String.init))
    }
  }

  /// Says in one line for each file with problems how many it has.
  func reportProblems(to console: inout Console) {
    for file in Set(audit.problems.map(\.file)).sorted() {
      let problems = audit.problems.filter { $0.file == file }
      let errors = problems.count { $0.severity == .error }
      let counts = [(errors, "error"), (problems.count - errors, "warning")]
        .filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
      let hint = path.map { "'copse check \($0)' lists them" } ?? "they are of the sample"
      console.errors.writeLine(
        visibleMarks(
          "\(Self.shownPath(of: file, in: path)): \(counts.joined(separator: ", ")); \(hint)"))
    }
  }

  /// The lines of a sheet that a problem is about; none of the sample's.
  func passage(around problem: Problem) -> SheetPassage {
    path.map { AuditReader.passage(around: problem, at: $0) }
      ?? SheetPassage(problem: problem, lines: [], found: "")
  }

  /// Where a file of the audit is, as an editor started here finds it.
  ///
  /// - Parameter path: The audit's; nil for the sample.
  static func shownPath(of file: String, in path: String?) -> String {
    guard let path, path != "." else { return file }
    let name = AuditReader.fileName(ofSheet: file)
    if path == name || path.hasSuffix("/" + name) { return path + file.dropFirst(name.count) }
    return path.hasSuffix("/") ? path + file : path + "/" + file
  }

  /// Fails when a result would be written over a file that the audit was read from.
  func protectSheets(from output: String) throws(CommandFailure) {
    guard let path else { return }
    let target = ResultFile.resolved(output)
    let names =
      audit.files.map { AuditReader.fileName(ofSheet: $0.file) } + [AuditReader.packageName]
    let files = names.map { Self.shownPath(of: $0, in: path) }
    if files.contains(where: { ResultFile.resolved($0) == target }) { throw .ownSheet(output) }
  }

  private static func isAudit(_ word: String) -> Bool {
    word.contains("/") || FileManager.default.fileExists(atPath: word)
  }

  /// This folder, when it holds a sheet.
  private static var auditHere: String? {
    AuditReader.isAudit(at: ".") ? "." : nil
  }
}

/// `1 error`, `2 errors`.
///
/// - Parameter plural: nil for one that only takes an `s`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
}
