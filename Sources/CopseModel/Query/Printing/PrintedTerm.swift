extension Term {
  /// The term as it is written in a line.
  var printed: String {
    switch self {
    case .text(let text): printedText(text)
    case .hashtag(let tag): "#" + tag.printed(in: .pattern)
    case .cell(let field, contains: let texts):
      TermKey.field(field).printed + ":" + list(texts, in: .part)
    case .whole(let field, values: let texts): TermKey(whole: field).printed + ":=" + list(texts)
    case .platform(let patterns): "platform:" + list(patterns, in: .pattern)
    case .address(let texts, let isWhole): "address:" + (isWhole ? "=" : "") + list(texts)
    case .status(let texts): Self.join(.status, texts)
    case .is(let words): "is:" + words.map(\.rawValue).joined(separator: ",")
    case .number(let key, let ranges):
      key.rawValue + ":" + ranges.map(\.printed).joined(separator: ",")
    case .has(let keys): "has:" + keys.map(\.printed).joined(separator: ",")
    case .no(let keys): "no:" + keys.map(\.printed).joined(separator: ",")
    case .change(let kinds, let years):
      "change:" + kinds.map(\.rawValue).joined(separator: ",") + suffix(years)
    case .balance(let parts, let years):
      "balance:" + parts.map(\.rawValue).joined(separator: ",") + suffix(years)
    case .joined(let patterns, let years): "joined:" + list(patterns) + suffix(years)
    case .left(let patterns, let years): "left:" + list(patterns) + suffix(years)
    case .tagged(let patterns, let years): "tagged:" + list(patterns) + suffix(years)
    case .untagged(let patterns, let years): "untagged:" + list(patterns) + suffix(years)
    case .moved(let moves, let years):
      "moved:" + moves.map(\.printed).joined(separator: ",") + suffix(years)
    case .was(let patterns, let year): "was:" + list(patterns) + "@\(year)"
    case .near(let ids, let degrees):
      "near:" + list(ids, in: .near) + (degrees == 1 ? "" : "~\(degrees)")
    case .constellation(let ids, let year):
      "constellation:" + list(ids, in: .dated) + (year.map { "@\($0)" } ?? "")
    case .partOf(let ids): Self.join(.partOf, ids)
    case .id(let ids): Self.join(.id, ids)
    }
  }

  private static func join(_ key: TermKey, _ texts: [String]) -> String {
    key.printed + ":" + list(texts)
  }
}

private func list(_ texts: [String], in place: ValuePlace = .text) -> String {
  texts.map { printedValue($0, in: place) }.joined(separator: ",")
}

private func list(_ patterns: [ValuePattern], in place: ValuePlace = .changed) -> String {
  patterns.map { $0.printed(in: place) }.joined(separator: ",")
}

private func suffix(_ years: YearSpan?) -> String {
  guard let years else { return "" }
  if let first = years.first, years.last == first { return "@\(first)" }
  return "@\(years.first.map(String.init) ?? "")..\(years.last.map(String.init) ?? "")"
}

extension ValuePattern {
  fileprivate func printed(in place: ValuePlace) -> String {
    let mark = isPrefix ? "*" : ""
    // A `*` alone, for any text at all, needs no quotes, except where it stands for any platform.
    return isPrefix && text.isEmpty && place != .moved ? mark : printedValue(text, in: place) + mark
  }
}

extension Move {
  fileprivate var printed: String {
    "\(from?.printed(in: .moved) ?? "*")->\(to?.printed(in: .moved) ?? "*")"
  }
}

extension NumberRange {
  fileprivate var printed: String {
    switch (lower, upper) {
    case (nil, nil): "*..*"
    case (let lower?, nil): ">=\(lower)"
    case (nil, let upper?): "<=\(upper)"
    case (let lower?, let upper?): lower == upper ? "\(lower)" : "\(lower)..\(upper)"
    }
  }
}

extension TermKey {
  /// The key that reads the whole of a column.
  init(whole field: Field) {
    switch field {
    case .id: self = .id
    case .status: self = .status
    case .platforms: self = .platform
    case .members: self = .number(.members)
    case .partOf: self = .partOf
    case .name, .hashtags, .kind, .focus, .region, .organiser, .formerly, .url, .notes, .source,
      .other:
      self = .field(field)
    }
  }
}
