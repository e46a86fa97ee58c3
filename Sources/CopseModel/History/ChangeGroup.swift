/// The communities that have changes of one kind, a row for each.
///
/// It holds the communities' numbers; an entry is made when it is asked for.
public struct ChangeGroup: Sendable {
  public let kind: ChangeKind
  /// How many changes there are: a community counts once for each platform, hashtag or connection.
  public let changeCount: Int
  private let numbers: [UInt32]
  private let comparison: Comparison

  init(kind: ChangeKind, changeCount: Int, numbers: [UInt32], comparison: Comparison) {
    self.kind = kind
    self.changeCount = changeCount
    self.numbers = numbers
    self.comparison = comparison
  }

  /// The number of the community in a row, without making its entry.
  public func number(at index: Int) -> Int { Int(numbers[index]) }

  /// The row of a community, or nil when it has no change of the kind.
  ///
  /// - Complexity: O(*n*).
  public func index(of number: Int) -> Int? {
    numbers.firstIndex { Int($0) == number }
  }
}

extension ChangeGroup: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { numbers.count }

  public subscript(index: Int) -> ChangeEntry {
    let number = number(at: index)
    let later = comparison.later.row(of: number)
    let edition = later == nil ? comparison.from : comparison.to
    // One of the two lists every community that has a change.
    let community = edition[later ?? comparison.earlier.row(of: number) ?? 0]
    return ChangeEntry(kind, of: community, in: comparison)
  }
}
