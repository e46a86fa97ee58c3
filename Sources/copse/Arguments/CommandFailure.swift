internal import CopseFiles
internal import CopseModel
internal import Glibc
internal import TerminalCanvas

/// Why a command cannot do what it is asked.
enum CommandFailure: Error {
  case audit(AuditReadingError)
  /// No audit is named, `$COPSE_AUDIT` is not set, and this folder holds none.
  case noAudit
  /// `option` is a word that looks like an option and is none; nil when there is no such word.
  case query(QueryError, line: String, option: String?)
  case unknownID(String, closest: [Community])
  /// A text that is neither the id nor the name of a community.
  case unknownEnd(String, closest: [Community])
  /// A text that several communities have as their name, or as their id in some case.
  case severalMeant(String, [Community], more: Int)
  case noID
  /// `--path` names another number of communities than two.
  case pathEnds(Int)
  /// There is no map of what a query shows.
  case noMap(reason: String)
  /// A community is not among those that the map is of.
  case notOnMap(Community, edition: Int)
  case unknownColumn(String, closest: String?, known: [String])
  case noTerminal(String)
  case report(ReportError)
  /// A file to be written ends in no way that says what it is to be.
  case unknownEnding(String)
  /// A path to be exported to ends in no way that says what it is to be.
  case unknownExport(String)
  /// A map's path ends in no way that says what it is to be.
  case unknownMap(String)
  /// A data package needs a folder.
  case noFolder
  /// The result would be written over a sheet of the audit.
  case ownSheet(String)
  case file(FileFailure)
  case folder(FileFailure)

  var status: ExitStatus {
    switch self {
    case .audit, .noAudit, .query, .unknownID, .unknownEnd, .severalMeant, .noTerminal, .report,
      .ownSheet, .file, .folder,
      .noMap, .notOnMap:
      .cannotRun
    case .noID, .pathEnds, .unknownColumn, .unknownEnding, .unknownExport, .unknownMap,
      .noFolder:
      .badUsage
    }
  }

  /// One line; behind an unreadable query also the query, with carets under the place.
  var message: String {
    switch self {
    case .audit(let error): visibleMarks(error.description)
    case .noAudit:
      """
      expected an audit, found none here; name a folder that holds a sheet for each year, such as \
      communities-2024.csv, set COPSE_AUDIT to it, or see a sample with 'copse demo'
      """
    case .query(let error, let line, let option):
      visibleMarks(error.description + (option.map(Self.remark) ?? "")) + "\n"
        + Self.rendering(error, of: line)
    case .unknownID(let id, let closest):
      "expected the id of a community, found '\(visibleMarks(id))'; "
        + (closest.isEmpty
          ? "'copse list --format ids' gives them all" : "closest: \(Self.named(closest))")
    case .unknownEnd(let text, let closest):
      "expected the id or the name of a community, found '\(visibleMarks(text))'; "
        + (closest.isEmpty
          ? "'copse list --format ids' gives all ids" : "closest: \(Self.named(closest))")
    case .severalMeant(let text, let communities, let more):
      "expected one community, found several for '\(visibleMarks(text))'; write the id of one: "
        + Self.named(communities) + (more > 0 ? " and \(more) more" : "")
    case .noID: "expected the id of a community, found none; write copse show AUDIT ID"
    case .pathEnds(let count):
      "expected the ids of two communities behind --path, found \(count == 0 ? "none" : "\(count)"); "
        + "write --path A B"
    case .noMap(let reason): reason
    case .notOnMap(let community, let edition):
      "expected a community that the query finds in \(edition), found "
        + "'\(visibleMarks(community.id))', which it does not; widen the query or name another year "
        + "with at:"
    case .unknownColumn(let name, let closest, let known):
      "expected a column, found '\(visibleMarks(name))'; "
        + (closest.map { "closest: \(visibleMarks($0)); " } ?? "")
        + "use " + visibleMarks(known.joined(separator: ", "))
    case .noTerminal(let reason): visibleMarks(reason)
    case .report(let error): error.description
    case .unknownEnding(let path):
      "expected a file that ends in .html or .md, found '\(visibleMarks(path))'; "
        + "call it so, or add --format html or --format markdown"
    case .unknownExport(let path):
      "expected a path that ends in .csv, .json, .kumu.json, .graphml, .gexf, .dot, .gv, .svg or "
        + "/, found '\(visibleMarks(path))'; call it so, or add --format"
    case .unknownMap(let path):
      "expected a file that ends in .svg, .txt, .csv, .json or .md, found '\(visibleMarks(path))'; "
        + "call it so, or add --format"
    case .noFolder: "expected a folder for the data package, found none; name one with -o DIR/"
    case .ownSheet(let path):
      "expected a file of its own for the result, found '\(visibleMarks(path))', which the audit "
        + "was read from; name another file with -o"
    case .file(let failure): Self.sentence(failure) + "; name another file with -o"
    case .folder(let failure): Self.sentence(failure) + "; name a new or empty folder with -o DIR/"
    }
  }

  private static func sentence(_ failure: FileFailure) -> String {
    "expected to write '\(visibleMarks(failure.path))', found "
      + "'\(String(cString: strerror(failure.reason)))'"
  }

  private static func remark(on option: String) -> String {
    let names = DocumentedOption.allCases.flatMap(\.names)
    let closest =
      closestWord(to: String(option.prefix { $0 != "=" }), in: names).map { ", closest: \($0)" }
      ?? ""
    return "; '\(option)' is no option\(closest)"
  }

  private static func named(_ communities: [Community]) -> String {
    communities
      .map { visibleMarks($0.id == $0.name ? $0.id : "\($0.id) (\($0.name))") }
      .joined(separator: ", ")
  }

  /// The line and the carets, which stand in the columns that the terminal draws the place in.
  private static func rendering(_ error: QueryError, of line: String) -> String {
    let shown = line.map { visibleMarks(String($0)) }
    let before = shown.prefix(error.column - 1).joined()
    let place = shown.dropFirst(error.column - 1).prefix(error.length).joined()
    return shown.joined() + "\n" + String(repeating: " ", count: displayWidth(of: before))
      + String(repeating: "^", count: max(1, displayWidth(of: place)))
  }
}
