/// A column that the balance reads and that one of its two editions does not have, so that one of
/// its numbers tells of the sheets and not of the communities.
///
/// An empty status is open, and a community without `part_of` stands for itself; a sheet that lacks
/// the column has nothing else.
public struct BalanceGap: Hashable, Sendable {
  /// `status` or `part_of`.
  public let field: Field
  /// The year that does not record it.
  public let year: Int
  /// The other year of the pair, which records it.
  public let other: Int
  /// The number that counts what only the other year records.
  public let part: BalancePart

  /// `status not recorded in 2022: what was closed in 2020 counts as reopened`.
  public var sentence: String { "\(remark): \(consequence)" }

  /// The sentence without what follows from it.
  public var remark: String { "\(field.heading) not recorded in \(year)" }

  private var consequence: String {
    let isPart = field == .partOf
    let kind = isPart ? "a part" : "closed"
    if year > other { return "what was \(kind) in \(other) counts as \(part.rawValue)" }
    return "what is \(kind) in \(other) counts as \(part.rawValue), whenever it "
      + (isPart ? "became one" : "closed")
  }
}

extension BalanceGap {
  /// The number that is 0 whatever happened, because only the other year records what it counts.
  public var partOfNone: BalancePart {
    switch (field == .partOf, isOfLater) {
    case (false, true): .closed
    case (false, false): .reopened
    case (true, true): .attached
    case (true, false): .detached
    }
  }

  /// Whether the later of the two editions compared is the one that lacks the column.
  private var isOfLater: Bool { part == .reopened || part == .detached }

  /// `status not recorded in 2022: nothing counts as closed`.
  public var sentenceOfNone: String { "\(remark): nothing counts as \(partOfNone.rawValue)" }

  /// Whether a number counts communities of the year that lacks the column, in which each counts as
  /// open, or as no part.
  public func affects(_ part: BalancePart) -> Bool {
    switch part {
    case .new, .returned, .reopened, .detached, .closing: isOfLater
    case .opening, .removed, .closed, .attached: !isOfLater
    }
  }
}

extension Comparison {
  /// The columns that the balance reads and that exactly one of the two editions has.
  public var balanceGaps: [BalanceGap] {
    [
      gap(.status, came: .reopened, went: .closed), gap(.partOf, came: .detached, went: .attached),
    ].compactMap(\.self)
  }

  private func gap(_ field: Field, came: BalancePart, went: BalancePart) -> BalanceGap? {
    switch (from.records(field), to.records(field)) {
    case (true, false): BalanceGap(field: field, year: to.year, other: from.year, part: came)
    case (false, true): BalanceGap(field: field, year: from.year, other: to.year, part: went)
    case (true, true), (false, false): nil
    }
  }
}
