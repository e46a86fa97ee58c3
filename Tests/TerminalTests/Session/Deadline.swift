/// When a test stops waiting. It is generous, because it decides nothing but how long a test that
/// fails may take.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(after limit: Duration = .seconds(20)) {
    end = .now + limit
  }

  /// What is left, from 0 up.
  var milliseconds: Int32 {
    let left = end - .now
    let (seconds, attoseconds) = left.components
    return Int32(clamping: max(0, seconds * 1000 + attoseconds / 1_000_000_000_000_000))
  }

  var isOver: Bool { milliseconds == 0 }
}
