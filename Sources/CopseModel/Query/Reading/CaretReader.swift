/// Finds the part of a line in which the caret stands.
struct CaretReader {
  private let source: QuerySource
  /// In scalars from 0.
  private let caret: Int
  private let letters: ArraySlice<Letter>
  /// Where the last letter ends, in scalars from 0.
  private let end: Int

  init(_ source: QuerySource, caret: Int) {
    self.source = source
    self.caret = caret
    let words = QueryLexer(source.text).lexemes.filter { $0.kind == .word }
    let word =
      words.first { $0.range.lowerBound < caret && caret <= $0.range.upperBound }
      ?? words.first { $0.range.lowerBound == caret }
    let isExcluded = word.map { $0.letters.starts(withPlain: "-") && $0.range.lowerBound < caret }
    letters = word.map { $0.letters.dropFirst(isExcluded == true ? 1 : 0) } ?? []
    end = word?.range.upperBound ?? caret
  }

  var context: CaretContext {
    if letters.starts(withPlain: "#") || letters.starts(withPlain: "＃") {
      return values(.hashtag, letters.dropFirst())
    }
    guard let colon = letters.firstIndex(ofPlain: ":") else {
      return context(.word, letters)
    }
    if caret < letters[colon].range.upperBound {
      return context(.key, letters[...colon])
    }
    guard let key = TermKey.named(letters[..<colon], in: source.vocabulary) else {
      return context(.unknown, letters[(colon + 1)...])
    }
    return valueContext(key, letters[(colon + 1)...])
  }

  private func valueContext(_ key: TermKey, _ letters: ArraySlice<Letter>) -> CaretContext {
    let value = letters.removing(plainPrefix: "=") ?? letters
    switch key {
    case .change, .balance, .joined, .left, .tagged, .untagged, .moved, .was,
      .constellation:
      guard let at = value.lastIndex(ofPlain: "@") else { break }
      if caret >= value[at].range.upperBound { return yearContext(key, value[(at + 1)...]) }
      return values(.value(key, isWhole: false), value[..<at])
    case .near:
      guard let tilde = value.lastIndex(ofPlain: "~") else { break }
      if caret >= value[tilde].range.upperBound {
        return context(.degrees, value[(tilde + 1)...])
      }
      return values(.value(key, isWhole: false), value[..<tilde])
    case .field, .status, .platform, .address, .id, .partOf, .number, .is, .has, .no, .at,
      .versus, .match, .parts, .changes, .gathered, .sort, .view, .group:
      break
    }
    let comparesWhole = key.wholeField != nil || key == .address
    let isWhole = comparesWhole && letters.starts(withPlain: "=")
    return values(.value(key, isWhole: isWhole), value)
  }

  /// Only the year at the caret, of a range of years.
  private func yearContext(_ key: TermKey, _ years: ArraySlice<Letter>) -> CaretContext {
    guard let (first, last) = years.parted(byPlain: "..") else { return context(.year(key), years) }
    return context(.year(key), caret >= start(of: last) ? last : first)
  }

  /// Only the value at the caret, of those that commas separate.
  private func values(
    _ kind: CaretContext.Kind, _ letters: ArraySlice<Letter>
  ) -> CaretContext {
    var current = letters[letters.endIndex...]
    var others: [String] = []
    var isFound = false
    for value in letters.values {
      if !isFound, start(of: value) <= caret, caret <= finish(of: value) {
        current = value
        isFound = true
      } else if !value.isEmpty {
        others.append(value.text)
      }
    }
    return context(kind, part(of: current, kind), others)
  }

  /// The value without the marks that belong to its key.
  private func part(
    of value: ArraySlice<Letter>, _ kind: CaretContext.Kind
  ) -> ArraySlice<Letter> {
    switch kind {
    case .value(.moved, _):
      guard let (from, to) = value.parted(byPlain: "->") ?? value.parted(byPlain: "→") else {
        return value
      }
      return caret >= start(of: to) ? to : from
    case .value(.sort, _):
      return value.removing(plainPrefix: "-") ?? value
    case .hashtag, .value(.tagged, _), .value(.untagged, _):
      return value.withoutHash
    case .word, .key, .value, .year, .degrees, .unknown:
      return value
    }
  }

  private func context(
    _ kind: CaretContext.Kind, _ part: ArraySlice<Letter>, _ others: [String] = []
  ) -> CaretContext {
    let first = min(start(of: part), max(caret, 0))
    return CaretContext(
      kind: kind, prefix: part.prefix { $0.range.upperBound <= caret }.text, otherValues: others,
      replaced: offset(first)..<max(offset(first), offset(finish(of: part))))
  }

  /// Where a part begins, in scalars from 0, also when it has no letters.
  private func start(of part: ArraySlice<Letter>) -> Int {
    part.first?.range.lowerBound ?? position(part.startIndex)
  }

  private func finish(of part: ArraySlice<Letter>) -> Int {
    part.last?.range.upperBound ?? position(part.endIndex)
  }

  private func position(_ index: Int) -> Int {
    letters.indices.contains(index) ? letters[index].range.lowerBound : end
  }

  private func offset(_ scalar: Int) -> Int { source.characterOffset(ofScalar: scalar) }
}
