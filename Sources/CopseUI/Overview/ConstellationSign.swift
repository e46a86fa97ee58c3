import CopseModel
import TerminalCanvas

/// The sign and the colour of a constellation; the sign alone says as much.
enum ConstellationSign {
  private static let signs: [(unicode: String, ascii: String)] = [
    ("●", "o"), ("■", "#"), ("▲", "^"), ("◆", "*"), ("▼", "v"), ("○", "%"), ("□", "@"),
    ("△", "&"), ("◇", "="), ("▽", "$"),
  ]
  private static let colors: [Style.Color] = [.blue, .red, .green, .magenta, .yellow, .cyan]

  static func text(_ slot: Int, in charset: Charset) -> String {
    let sign = signs[slot % signs.count]
    return charset == .unicode ? sign.unicode : sign.ascii
  }

  /// - Parameter color: one of ``OverviewColors/of(_:)``.
  static func style(_ color: Int) -> Style { .color(colors[color % colors.count]) }

  static var colorCount: Int { colors.count }
}
