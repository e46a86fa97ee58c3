import CopseModel

/// A column of numbers in the table of the balance.
enum BalanceColumn: Hashable, Sendable {
  case part(BalancePart)
  /// The total that a report published, beside the closing one.
  case published

  /// From left to right, as the numbers add up.
  static let all = BalancePart.allCases.map(Self.part) + [.published]

  /// What stands over the column: the part with its sign, the part, or what still tells it from the
  /// others.
  func heading(_ form: BalanceColumns.Form) -> String {
    switch self {
    case .published: "published"
    case .part(let part):
      switch form {
      case .signed: part.sign + part.rawValue
      case .words: part.rawValue
      case .stems: part.stem
      }
    }
  }
}

extension BalancePart {
  /// How the part counts towards the closing total.
  fileprivate var sign: String {
    switch self {
    case .opening: ""
    case .new, .returned, .reopened, .detached: "+"
    case .removed, .closed, .attached: "-"
    case .closing: "="
    }
  }

  fileprivate var stem: String {
    switch self {
    case .opening, .new, .closed, .closing: rawValue
    case .returned: "return"
    case .reopened: "reopen"
    case .detached: "detach"
    case .removed: "remove"
    case .attached: "attach"
    }
  }

  /// Which communities the part counts, between the editions of two years.
  func meaning(from: Int, to: Int) -> String {
    switch self {
    case .opening: "counted in \(from)"
    case .new: "counted in \(to), never listed before"
    case .returned: "counted in \(to), not listed in \(from), but before"
    case .reopened: "counted in \(to), closed in \(from)"
    case .detached: "counted in \(to), an open part in \(from)"
    case .removed: "counted in \(from), not listed in \(to)"
    case .closed: "counted in \(from), closed in \(to)"
    case .attached: "counted in \(from), an open part in \(to)"
    case .closing: "counted in \(to)"
    }
  }
}
