/// A value to compare with: as a whole, or as the beginning of longer ones.
public struct ValuePattern: Hashable, Sendable {
  /// As typed; whoever compares folds it.
  public var text: String
  /// `text*`
  public var isPrefix: Bool

  /// A whole value, unless it is said to be the beginning of others.
  public init(_ text: String, isPrefix: Bool = false) {
    self.text = text
    self.isPrefix = isPrefix
  }
}

/// A change of platform: `twitter->linkedin`.
public struct Move: Hashable, Sendable {
  /// The platform left; nil (`*`) for any.
  public var from: ValuePattern?
  /// The platform joined; nil (`*`) for any.
  public var to: ValuePattern?

  /// Both nil is any change of platform.
  public init(from: ValuePattern?, to: ValuePattern?) {
    self.from = from
    self.to = to
  }
}

/// The numbers from one to another, both included: `5`, `2..5`, `>=100`, `*..5`.
public struct NumberRange: Hashable, Sendable {
  /// nil for no lower bound.
  public let lower: Int?
  /// nil for no upper bound.
  public let upper: Int?

  /// Bounds that are the wrong way round are put in order.
  public init(_ lower: Int?, _ upper: Int?) {
    if let lower, let upper, lower > upper {
      (self.lower, self.upper) = (upper, lower)
    } else {
      (self.lower, self.upper) = (lower, upper)
    }
  }

  /// Whether the number is neither below the lower nor above the upper bound.
  public func contains(_ number: Int) -> Bool {
    (lower ?? .min) <= number && number <= (upper ?? .max)
  }
}

/// Years, both ends included: `@2023`, `@2022..2024`, `@2022..`, `@..2024`.
///
/// A change happens in one of them when the later of two consecutive editions does.
public struct YearSpan: Hashable, Sendable {
  /// nil for no first year.
  public let first: Int?
  /// nil for no last year.
  public let last: Int?

  /// Years that are the wrong way round are put in order.
  public init(_ first: Int?, _ last: Int?) {
    let range = NumberRange(first, last)
    (self.first, self.last) = (range.lower, range.upper)
  }

  /// Whether the year is one of them.
  public func contains(_ year: Int) -> Bool {
    NumberRange(first, last).contains(year)
  }
}
