/// The nodes of a graph in groups, each node in one.
///
/// The groups are numbered in the order of their first nodes, so that two groupings are equal when
/// they put the same nodes together.
public struct Grouping: Hashable, Sendable {
  /// The group of each node.
  public let groupOfNode: [Int]
  /// How many groups there are.
  public let count: Int

  /// - Parameter labels: one for each node; nodes with the same label are a group.
  public init(labels: some Sequence<Int>) {
    var numbers: [Int: Int] = [:]
    groupOfNode = labels.map { label in
      let next = numbers.count
      if let number = numbers[label] { return number }
      numbers[label] = next
      return next
    }
    count = numbers.count
  }

  /// The nodes of each group, ascending.
  public var groups: [[Int]] {
    var groups = Array(repeating: [Int](), count: count)
    for (node, group) in groupOfNode.enumerated() { groups[group].append(node) }
    return groups
  }
}
