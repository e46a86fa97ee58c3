import TerminalCanvas

/// How wide everything in a row of figures is, and which columns have room.
///
/// The label and one number always do; then come the sparkline, half a row of the label, the other
/// numbers, those near the cursor first, the whole label, shares, and texts.
package struct FigureColumns: Hashable, Sendable {
  /// The cursor's mark stands there where no number has it.
  static let margin = 1
  /// A blank and `100%`.
  static let shareColumns = 5
  private static let widestLabel = 40
  /// Longer headings, such as the names of platforms, are cut.
  private static let widestHeading = 14

  package let label: Int
  /// The blank before it included; 0 where there is none.
  package let sparkline: Int
  /// The columns shown from left to right, by their place in the section, each with its width; the
  /// blank before it included, the share left out.
  package let numbers: [(index: Int, width: Int)]
  /// Whether numbers have their share beside them.
  package let showsShares: Bool
  /// The texts shown, each with its width, the blank before it included.
  let texts: [(index: Int, width: Int)]
  /// How many columns of numbers have no room to the left of those shown, between them, and to the
  /// right.
  package let hidden: (left: Int, between: Int, right: Int)

  /// - Parameter cursor: the column that must be among those shown.
  package init(_ section: FigureSection, columns: Int, cursor: FigureColumn.ID?) {
    let wanted = min(
      max(section.labelColumns, section.title.count), Self.widestLabel)
    var label = min(wanted, max(6, columns / 3))
    var room = max(0, columns - Self.margin - label)
    let widths = section.columns.map(Self.width)
    let main = section.columns.lastIndex(where: \.isMain) ?? widths.count - 1
    let center = section.columns.firstIndex { $0.id == cursor } ?? main
    var chosen: Set<Int> = []
    for index in [center, main] where widths.indices.contains(index) && !chosen.contains(index) {
      guard widths[index] <= room || chosen.isEmpty else { continue }
      room -= widths[index]
      chosen.insert(index)
    }
    let sparkline = section.sparklineCount > 0 ? section.sparklineCount + 1 : 0
    let hasSparkline = sparkline <= min(room, max(7, columns / 4))
    self.sparkline = hasSparkline ? sparkline : 0
    if hasSparkline { room -= sparkline }
    let half = max(0, min(room, min(wanted, columns / 2) - label))
    label += half
    room -= half
    for index in widths.indices.sorted(by: { Self.isNearer($0, $1, to: center) })
    where !chosen.contains(index) {
      guard widths[index] <= room else { break }
      room -= widths[index]
      chosen.insert(index)
    }
    let growth = max(0, min(room, wanted - label))
    label += growth
    room -= growth
    let shares = chosen.count { section.columns[$0].hasShares } * Self.shareColumns
    showsShares = shares > 0 && shares <= room
    if showsShares { room -= shares }
    self.label = label
    numbers = chosen.sorted().map { ($0, widths[$0]) }
    hidden = Self.hidden(chosen.sorted(), of: widths.count)
    texts = chosen.count == widths.count ? Self.texts(section.texts, room: room) : []
  }

  private static func width(of column: FigureColumn) -> Int {
    let heading = min(column.heading.count, widestHeading) + (column.isIllustrative ? 1 : 0)
    return 1 + max(heading, String(column.largest).count)
  }

  private static func isNearer(_ one: Int, _ other: Int, to center: Int) -> Bool {
    (abs(one - center), one) < (abs(other - center), other)
  }

  private static func hidden(
    _ shown: [Int], of count: Int
  ) -> (left: Int, between: Int, right: Int) {
    guard let first = shown.first, let last = shown.last else { return (0, 0, 0) }
    return (first, last - first + 1 - shown.count, count - 1 - last)
  }

  private static func texts(_ texts: [FigureText], room: Int) -> [(index: Int, width: Int)] {
    var room = room
    var shown: [(index: Int, width: Int)] = []
    for (index, text) in texts.enumerated() where text.least + 1 <= room {
      room -= text.least + 1
      shown.append((index, text.least + 1))
    }
    if let last = shown.indices.last { shown[last].width += room }
    return shown
  }

  package static func == (one: Self, other: Self) -> Bool {
    one.label == other.label && one.sparkline == other.sparkline
      && one.showsShares == other.showsShares && one.hidden == other.hidden
      && one.numbers.elementsEqual(other.numbers, by: ==)
      && one.texts.elementsEqual(other.texts, by: ==)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(label)
    hasher.combine(numbers.count)
  }
}
