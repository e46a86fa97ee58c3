/// The communities of several flows between two editions, each once, however many flows it is in.
public enum PlatformFlowTotal: Hashable, Sendable {
  /// All that left a platform or joined one.
  case all
  /// All that left a platform; nil is those that joined one without leaving any.
  case left(String?)
  /// All that joined a platform; nil is those that left one without joining any.
  case joined(String?)
}

extension PlatformFlows {
  /// How many communities left each platform; nil is those that left none.
  ///
  /// - Complexity: O(*communities of all flows*).
  public var leftCounts: [String?: Int] { counts(by: \.left) }

  /// How many communities joined each platform; nil is those that joined none.
  ///
  /// - Complexity: O(*communities of all flows*).
  public var joinedCounts: [String?: Int] { counts(by: \.joined) }

  private func counts(by end: KeyPath<PlatformFlow, String?>) -> [String?: Int] {
    Dictionary(grouping: flows) { $0[keyPath: end] }.mapValues { flows in
      Set(flows.lazy.flatMap(\.communities)).count
    }
  }
}

extension Query {
  /// The query that lists the communities of all flows between two editions, or of those that left
  /// or joined the same platform.
  public func behind(_ total: PlatformFlowTotal, in pair: EditionPair) -> Query {
    let any = [ValuePattern("", isPrefix: true)]
    let leftAny = Filter.term(.left(any, during: nil))
    let joinedAny = Filter.term(.joined(any, during: nil))
    return switch total {
    case .all: ofPair(pair).narrowed(by: .any([leftAny, joinedAny]))
    case .left(let platform?): behind(.left, of: platform, in: pair)
    case .left(nil): ofPair(pair).narrowed(by: .all([joinedAny, .not(leftAny)]))
    case .joined(let platform?): behind(.joined, of: platform, in: pair)
    case .joined(nil): ofPair(pair).narrowed(by: .all([leftAny, .not(joinedAny)]))
    }
  }
}
