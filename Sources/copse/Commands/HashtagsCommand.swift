internal import ArgumentParser
internal import CopseModel

/// `copse hashtags`: the hashtags of every edition, and those that were lost.
struct HashtagsCommand: AuditCommand {
  static let configuration = CommandConfiguration(
    commandName: "hashtags",
    abstract: "Print every hashtag with its communities per edition, platforms and near spellings.",
    usage: "copse hashtags [AUDIT] [QUERY ...] [--lost] [--format FORMAT]")

  @OptionGroup var arguments: AuditAndQuery
  @OptionGroup var options: ReportFormatOption
  @Flag(
    name: .customLong("lost"),
    help: "Print only what was lost between the two editions compared.")
  var isAboutLost = false

  func run(
    on console: inout Console, in surroundings: Surroundings
  ) throws(CommandFailure) -> ExitStatus {
    let (opened, query) = try arguments.open(
      in: surroundings, everyPair: true, reportingTo: &console)
    if let remark = query.remarkOnMatch { console.errors.writeLine(remark) }
    if isAboutLost {
      let lost = opened.audit.lostHashtags(query)
      LostReport(audit: opened.audit, lost: lost).write(as: options.format, to: &console.output)
      return .done
    }
    let report = HashtagReport(
      audit: opened.audit, trends: opened.audit.hashtagTrends(query),
      lost: opened.audit.lostHashtags(query))
    report.write(as: options.format, to: &console.output)
    if report.trends.hashtags.isEmpty {
      Remarks(opened.audit, query).writeUnmatched(to: &console.errors)
    }
    return .done
  }
}
