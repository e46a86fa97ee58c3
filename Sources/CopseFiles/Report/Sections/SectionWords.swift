internal import CopseModel

/// The turns of phrase that sections share.
enum SectionWords {
  /// More rows than these are no reading; the others are counted.
  static let mostRows = 500
  /// More than these in a line are counted too.
  static let mostNames = 20

  /// `1 community`, `2 communities`.
  static func communities(_ count: Int) -> String {
    count == 1 ? "1 community" : "\(count) communities"
  }

  /// `1 row`, `2 rows`.
  static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// `+3`, `−3`, `±0`.
  static func difference(_ number: Int) -> String {
    if number == 0 { return "±0" }
    return number > 0 ? "+\(number)" : "−\(number.magnitude)"
  }

  /// `26%`, to the nearest, `<1%` for less than a half; empty where there is none, or no whole.
  static func share(_ count: Int?, of whole: Int) -> String {
    guard let count, count > 0, whole > 0 else { return "" }
    let share = (count * 200 + whole) / (2 * whole)
    return share == 0 ? "<1%" : "\(share)%"
  }

  /// `2021`, `2021 and 2022`, `2021, 2022 and 2024`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  static func list(_ years: [Int]) -> String { list(years.map { "\($0)" }) }
}

extension ReportText {
  /// The name of a community, linked to its page, and whether it is invented.
  static func community(_ community: Community) -> ReportText {
    let name: ReportText = "\(community.name, link: community.url)"
    return community.isIllustrative
      ? ReportText(name.spans + [.plain(" "), .badge("illustrative")]) : name
  }

  /// A page under its address without what all addresses have, linked where it is one.
  static func page(_ address: String) -> ReportText {
    guard let link = WebLink(address) else { return "\(address)" }
    return ReportText([.link(link.shown, link)])
  }

  /// The year, and whether its edition is invented.
  static func year(_ year: Int, in audit: Audit) -> ReportText {
    audit.illustrativeYears.contains(year)
      ? ReportText([.plain("\(year) "), .badge("illustrative")]) : "\(year)"
  }
}

extension ReportSubject {
  /// A column for each year, saying which are invented.
  func yearColumns(_ years: [Int]) -> [ReportColumn] {
    years.map { year in
      ReportColumn(audit.illustrativeYears.contains(year) ? "\(year) (illustrative)" : "\(year)")
    }
  }

  /// Why nothing can be said of what changed.
  var nothingToCompare: ReportBlock {
    .paragraph("\(edition.year) is the first edition: there is nothing to compare it with.")
  }

  /// `from 2020 to 2021`; empty where nothing is compared.
  var span: String { before.map { "from \($0.year) to \(edition.year)" } ?? "" }

  /// The query that lists the communities with a kind of change, also those that are gone.
  func query(behind kinds: [ChangeKind]) -> Query {
    var query = query.narrowed(to: [.change(kinds, during: nil)])
    query.versus = before?.year
    query.match = .either
    return query
  }
}
