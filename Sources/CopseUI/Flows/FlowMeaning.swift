import CopseModel

// What the figures of the screen of the flows mean, and what is behind them.

extension FlowFigures {
  /// What a figure counts.
  private enum Subject {
    case flow(PlatformFlow)
    case total(PlatformFlowTotal)
  }

  private func subject(of figure: Figure) -> Subject? {
    guard let flows else { return nil }
    let index = figure.place.index
    switch parts[figure.place.section] {
    case .list:
      return rows.flows.indices.contains(index)
        ? .flow(flows.flows[rows.flows[index]]) : .total(.all)
    case .matrix:
      let column = matrix.joined.firstIndex { FlowColumn.id(of: $0) == figure.column }
      guard let row = matrixRow(at: index) else {
        return .total(column.map { .joined(matrix.joined[$0]) } ?? .all)
      }
      guard let column else { return .total(.left(matrix.left[row])) }
      return matrix.cells[row].first { $0.column == column }.map { .flow(flows.flows[$0.flow]) }
    }
  }

  func meaning(of figure: Figure) -> String {
    guard let flows else { return "" }
    let years = "\(flows.pair.from) to \(flows.pair.to)"
    return switch subject(of: figure) {
    case .flow(let flow): "\(years): \(words(of: flow))"
    case .total(let total): "\(years): \(words(of: total))"
    case nil: ""
    }
  }

  private func words(of flow: PlatformFlow) -> String {
    let count = flow.communities.count
    switch (flow.left, flow.joined) {
    case (let left?, let joined):
      return "\(count) of the \(leftCount(of: left)) that left \(left) joined "
        + (joined ?? Flow.nothing)
    case (nil, let joined):
      return
        "\(count) of the \(joinedCount(of: joined)) that joined \(joined ?? Flow.nothing) left "
        + Flow.nothing
    }
  }

  private func words(of total: PlatformFlowTotal) -> String {
    switch total {
    case .all: "\(counted(flows?.communityCount ?? 0)) left a platform or joined one"
    case .left(let platform?): "\(counted(leftCount(of: platform))) left \(platform)"
    case .left(nil): "\(counted(leftCount(of: nil))) joined a platform and left none"
    case .joined(let platform?): "\(counted(joinedCount(of: platform))) joined \(platform)"
    case .joined(nil): "\(counted(joinedCount(of: nil))) left a platform and joined none"
    }
  }

  private func counted(_ count: Int) -> String {
    count == 1 ? "1 community" : "\(count) communities"
  }

  private func leftCount(of platform: String?) -> Int {
    matrix.left.firstIndex(of: platform).map { matrix.leftCounts[$0] } ?? 0
  }

  private func joinedCount(of platform: String?) -> Int {
    matrix.joined.firstIndex(of: platform).map { matrix.joinedCounts[$0] } ?? 0
  }

  func remarks(on figure: Figure) -> [Explanation.Line] { [] }

  func behind(_ figure: Figure) -> FigureBehind {
    guard let flows else { return .nothing("There is no number to open") }
    return switch subject(of: figure) {
    case .flow(let flow): .communities(query.behind(flow))
    case .total(let total): .communities(query.behind(total, in: flows.pair))
    case nil: .nothing("There is no number to open")
    }
  }
}
