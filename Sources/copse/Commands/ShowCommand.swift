internal import ArgumentParser
internal import CopseFiles
internal import CopseModel

/// `copse show`: all that the audit says of one community.
struct ShowCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print every cell, edition, change, part and connection of one community.",
    usage: "copse show [AUDIT] ID [--format FORMAT]")

  @Argument(help: ArgumentHelp("The audit, and the id of a community.", valueName: "audit-and-id"))
  var words: [String] = []
  @OptionGroup var options: TextFormatOption

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let opened = try OpenAudit(words, in: surroundings)
    guard !opened.line.isEmpty else { throw .noID }
    let communities = Self.communities(opened.line, in: opened.audit)
    guard !communities.isEmpty else {
      throw .unknownID(opened.line, closest: Self.closest(to: opened.line, in: opened.audit))
    }
    opened.reportProblems(to: &console)
    let lives = communities.map { CommunityLife($0, in: opened.audit) }
    switch options.format {
    case .text:
      for (index, life) in lives.enumerated() {
        if index > 0 { console.output.writeLine("") }
        life.write(to: &console.output)
      }
    case .json: console.output.writeLine(JSON.array(lives.map(\.json)).text)
    }
    return .done
  }

  /// The communities with an id; in an audit without ids that is the folded name.
  private static func communities(_ id: String, in audit: Audit) -> [Community] {
    let exact = audit.communities(withID: id)
    guard exact.isEmpty else { return exact }
    return audit.communities(withID: Folding.folded(id)).filter(\.isKnownByName)
  }

  /// At most three communities with an id or a name near to a text, or a name that holds it.
  private static func closest(to text: String, in audit: Audit) -> [Community] {
    let all = audit.find(Query(at: .any, showsParts: true))
    let id = closestWord(to: text, in: all.lazy.map(\.id))
    let name = closestWord(to: text, in: all.lazy.map(\.name))
    let folded = Folding.folded(text)
    var closest = all.filter { $0.id == id || $0.name == name }
    closest += all.filter { Folding.folded($0.name).contains(folded) && !closest.contains($0) }
    return Array(closest.prefix(3))
  }
}
