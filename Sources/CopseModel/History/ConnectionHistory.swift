/// A community that another was ever connected to, edition by edition.
public struct ConnectionHistory: Hashable, Sendable {
  /// What an edition says of a connection.
  public enum State: Hashable, Sendable {
    /// Connected; several kinds are joined by `; `, and empty when none is stated.
    case connected(kinds: String)
    /// The edition lists both and has connections, and not this one.
    case notConnected
    /// The edition has connections, and does not list one of the two.
    case notListed
    /// The year has no connections file, which is not to say that there was no connection.
    case notRecorded
  }

  /// One edition of it.
  public struct Year: Hashable, Sendable {
    public let year: Int
    public let state: State
    /// The row of the other end in this edition; nil where it is not listed.
    public let other: Community?
  }

  /// The community at the other end, by its latest row.
  public let other: Community
  /// Every edition of the audit, ascending.
  public let years: [Year]

  /// The years in which the two are connected, ascending; at least one.
  public var connectedYears: [Int] {
    years.filter { if case .connected = $0.state { true } else { false } }.map(\.year)
  }
}

extension Community {
  /// Every community that it was ever connected to: those connected in the latest year first,
  /// then by the last year, by name and by number.
  ///
  /// - Complexity: O(*connections* × *editions*).
  public var connectionHistory: [ConnectionHistory] {
    var kinds: [Int: [Int: String]] = [:]
    for (index, edition) in storage.editions.enumerated() {
      guard let connections = edition.connections, let row = edition.row(of: number) else {
        continue
      }
      for connection in connections.connections(of: row) {
        kinds[Int(edition.communities[connection.row]), default: [:]][index] = connection.kinds
      }
    }
    return kinds.compactMap { other, kinds in
      let years = storage.editions.indices.map { year(of: other, kinds[$0], editionAt: $0) }
      return years.last { $0.other != nil }?.other.map { latest in
        (
          last: kinds.keys.max() ?? 0, name: Folding.folded(latest.name),
          history: ConnectionHistory(other: latest, years: years)
        )
      }
    }
    .sorted {
      ($1.last, $0.name, $0.history.other.number) < ($0.last, $1.name, $1.history.other.number)
    }
    .map(\.history)
  }

  /// - Parameter kinds: the kinds of the connection; nil where there is none.
  private func year(
    of other: Int, _ kinds: String?, editionAt index: Int
  ) -> ConnectionHistory.Year {
    let edition = storage.editions[index]
    let row = edition.row(of: other)
    let state: ConnectionHistory.State =
      if edition.connections == nil {
        .notRecorded
      } else if let kinds {
        .connected(kinds: kinds)
      } else if row == nil || edition.row(of: number) == nil {
        .notListed
      } else {
        .notConnected
      }
    return ConnectionHistory.Year(
      year: edition.year, state: state,
      other: row.map { Community(storage: storage, editionIndex: index, row: $0) })
  }
}
