/// An axis of counts: from 0 to a round number that no value exceeds.
package struct ChartScale: Hashable, Sendable {
  /// From 0 up, each as far from the last as 1, 2 or 5, or ten, a hundred, … times as many.
  package let ticks: [Int]

  /// - Parameters:
  ///   - largest: what the axis must reach; below 1 it reaches 1.
  ///   - count: how many ticks there is room for; below 2 there are 2.
  package init(upTo largest: Int, ticks count: Int) {
    // Far above any count, and far enough below the largest integer to multiply.
    let largest = min(max(largest, 1), 1_000_000_000_000_000)
    let steps = min(max(count, 2), 1_000) - 1
    var power = 1
    while largest > 5 * power * steps { power *= 10 }
    let step = [power, 2 * power].first { largest <= $0 * steps } ?? 5 * power
    ticks = Array(stride(from: 0, through: (largest + step - 1) / step * step, by: step))
  }

  /// The number at the end of the axis.
  package var top: Int { ticks.last ?? 1 }

  /// How far along the axis a value stands, from 0 to 1.
  package func fraction(of value: Int) -> Double {
    min(max(Double(value) / Double(top), 0), 1)
  }
}
