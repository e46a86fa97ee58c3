public import CopseModel

/// A line of a report, of texts that may be data: whoever writes it makes them harmless.
public struct ReportText: Hashable, Sendable {
  /// A piece of a line that is written in one way.
  public enum Span: Hashable, Sendable {
    case plain(String)
    case strong(String)
    case link(String, WebLink)
    /// A line that lists communities.
    case query(String)
    /// What must be known of the words before it, such as that they are invented.
    case badge(String)
  }

  public let spans: [Span]

  public init(_ spans: [Span]) {
    self.spans = spans
  }

  /// The words alone.
  public var plain: String {
    spans.map { span in
      switch span {
      case .plain(let text), .strong(let text), .link(let text, _), .query(let text),
        .badge(let text):
        text
      }
    }.joined()
  }

  public static func + (one: ReportText, other: ReportText) -> ReportText {
    ReportText(one.spans + other.spans)
  }
}

extension ReportText: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(text.isEmpty ? [] : [.plain(text)])
  }

  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.spans)
  }

  /// What may stand in `\( )` of a line.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { spans.append(.plain(text)) }
    }

    public mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    public mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    public mutating func appendInterpolation(strong number: Int) {
      spans.append(.strong(String(number)))
    }

    public mutating func appendInterpolation(_ text: ReportText) { spans += text.spans }

    public mutating func appendInterpolation(_ query: Query) {
      spans.append(.query(query.description))
    }

    /// - Parameter address: A page, where it is one; else the text stands without a link.
    public mutating func appendInterpolation(_ text: String, link address: String) {
      spans.append(WebLink(address).map { .link(text, $0) } ?? .plain(text))
    }
  }
}

extension ReportText {
  /// Lines one after the other on one line.
  static func joined(_ texts: [ReportText], by separator: String = ", ") -> ReportText {
    var spans: [Span] = []
    for (index, text) in texts.enumerated() {
      if index > 0 { spans.append(.plain(separator)) }
      spans += text.spans
    }
    return ReportText(spans)
  }
}
