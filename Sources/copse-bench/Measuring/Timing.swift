/// Times of one kind of work, in milliseconds.
struct Timing {
  private let times: [Double]

  init(_ times: [Double]) {
    self.times = times.sorted()
  }

  /// Does the work so many times, and at least once.
  static func of<Value>(_ repeats: Int, _ work: () throws -> Value) rethrows -> Timing {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<max(1, repeats) {
      let start = clock.now
      let value = try work()
      let end = clock.now
      // What the work made is given back outside of the time measured.
      withExtendedLifetime(value) {}
      times.append((end - start) / .milliseconds(1))
    }
    return Timing(times)
  }

  var median: Double { percentile(50) }

  /// The least time that so many of a hundred were not above; 0 without any times.
  func percentile(_ percent: Int) -> Double {
    times.isEmpty ? 0 : times[min(times.count - 1, times.count * percent / 100)]
  }

  /// `median 1.234 ms, p99 2.345, min 1.111 (15 times)`
  var description: String {
    "median \(milliseconds(median)) ms, p99 \(milliseconds(percentile(99))), "
      + "min \(milliseconds(percentile(0))) (\(times.count) times)"
  }
}

/// Milliseconds with three decimals.
func milliseconds(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let decimals = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
}
