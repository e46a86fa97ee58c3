import CopseModel

extension Audit {
  /// The changes of a community between two years, each as `kind before→after`, `-` for nothing.
  func changes(of id: String, _ from: Int, _ to: Int) -> [String] {
    guard let comparison = comparison(from: from, to: to), let community = community(id) else {
      return ["no such community or years"]
    }
    return comparison.changes(of: community.number).map { change in
      "\(change.kind.rawValue) \(change.before ?? "-")→\(change.after ?? "-")"
    }
  }

  /// The kinds of change of a community between two years, by their words.
  func kinds(of id: String, _ from: Int, _ to: Int) -> [String] {
    guard let comparison = comparison(from: from, to: to), let community = community(id) else {
      return ["no such community or years"]
    }
    return comparison.kinds(of: community.number).kinds.map(\.rawValue)
  }
}
