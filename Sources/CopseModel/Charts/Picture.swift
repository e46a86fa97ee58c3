/// A picture of figures, as the terminal and the report both draw it.
public enum Picture: Hashable, Sendable {
  /// Lines on one scale, each with its label at its end.
  case lines(LineChart)
  /// A small chart for each series, all on one scale.
  case smallMultiples(LineChart)
  case flows(FlowChart)
  case bars(BarChart)

  public var title: String {
    switch self {
    case .lines(let chart), .smallMultiples(let chart): chart.title
    case .flows(let chart): chart.title
    case .bars(let chart): chart.title
    }
  }

  /// The same in one or two sentences, for those who do not see the picture.
  public var summary: String {
    switch self {
    case .lines(let chart), .smallMultiples(let chart): chart.summary
    case .flows(let chart): chart.summary
    case .bars(let chart): chart.summary
    }
  }

  /// Every figure, those included that the picture has no room for.
  public var table: ChartTable {
    switch self {
    case .lines(let chart), .smallMultiples(let chart): chart.table
    case .flows(let chart): chart.table
    case .bars(let chart): chart.table
    }
  }
}
