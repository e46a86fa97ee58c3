/// The turns of phrase that the words of all charts share.
enum ChartWords {
  /// `and 3 more, of at most 12 communities`.
  static func rest(_ count: Int, largest: Int, _ unit: String) -> String {
    "and \(count) more, of at most \(counted(largest, unit))"
  }

  /// `12 communities`, `1 community`; a unit is an English plural.
  static func counted(_ count: Int, _ unit: String) -> String {
    guard count == 1, unit.hasSuffix("s") else { return "\(count) \(unit)" }
    return unit.hasSuffix("ies") ? "1 \(unit.dropLast(3))y" : "1 \(unit.dropLast())"
  }

  /// The names of a few, or how many they are.
  static func names(_ series: [ChartSeries]) -> String {
    series.count <= 3 ? list(series.map(\.name)) : "\(series.count) of them"
  }

  /// `2021`, `2021 and 2022`, `2021, 2022 and 2024`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
