/// How what stands on a map differs from the edition that it is compared with.
public enum MapChange: Hashable, Sendable, CaseIterable {
  /// In both, or compared with nothing.
  case unchanged
  /// In the edition shown alone.
  case appeared
  /// In the other edition alone.
  case went

  init(isNow: Bool, wasBefore: Bool) {
    self = isNow == wasBefore ? .unchanged : isNow ? .appeared : .went
  }
}
