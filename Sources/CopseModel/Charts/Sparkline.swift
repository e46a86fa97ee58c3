/// A series as small as a word: how high each value stands among eight heights.
public struct Sparkline: Hashable, Sendable {
  /// From 0 to 7 for each value; nil where nothing was recorded.
  ///
  /// Only 0 has the height 0, and only the largest the height 7.
  public let levels: [Int?]

  /// - Parameter largest: what stands highest; where series are compared, the largest of them all.
  ///   Nil is the largest of these values.
  public init(_ values: [Int?], upTo largest: Int? = nil) {
    let largest = largest ?? values.compactMap { $0 }.max() ?? 0
    levels = values.map { $0.map { Self.level(of: $0, upTo: largest) } }
  }

  private static func level(of value: Int, upTo largest: Int) -> Int {
    guard value > 0 else { return 0 }
    guard value < largest else { return 7 }
    return 1 + Int(Double(value) / Double(largest) * 6)
  }

  /// A character for each value.
  ///
  /// - Parameter isASCII: whether the eighths of a block are left out for signs of growing weight.
  public func text(isASCII: Bool = false) -> String {
    let signs = Array(isASCII ? "_.:-=+*#" : "▁▂▃▄▅▆▇█")
    return String(levels.map { $0.map { signs[$0] } ?? (isASCII ? "?" : "·") })
  }
}
