import CopseModel
import TerminalCanvas

/// The mark and the colour of each line; the mark alone tells it from the others.
///
/// They are those of the report's pictures, as near as a terminal comes.
enum ChartPalette {
  private static let marks: [(unicode: String, ascii: String)] = [
    ("●", "o"), ("■", "#"), ("▲", "^"), ("◆", "*"), ("▼", "v"), ("×", "x"), ("+", "+"),
  ]
  private static let colors: [Style.Color] = [
    .blue, .red, .green, .magenta, .yellow, .cyan, .normal,
  ]

  static func mark(_ index: Int, in charset: Charset) -> String {
    let mark = marks[index % marks.count]
    switch charset {
    case .unicode: return mark.unicode
    case .ascii: return mark.ascii
    }
  }

  static func style(_ index: Int) -> Style { .color(colors[index % colors.count]) }
}
