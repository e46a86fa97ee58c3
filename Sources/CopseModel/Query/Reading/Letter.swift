/// One scalar of a query line, and whether quotes make it text.
struct Letter {
  enum Role {
    /// Outside quotes, where it can be an operator.
    case plain(Unicode.Scalar)
    /// Inside quotes, where it is text.
    case quoted(Unicode.Scalar)
    /// A quotation mark that opens or closes; it stands for no text.
    case quotationMark
  }

  let role: Role
  /// Where it is written, in scalars from 0; an escaped scalar takes two.
  let range: Range<Int>

  var scalar: Unicode.Scalar? {
    switch role {
    case .plain(let scalar), .quoted(let scalar): scalar
    case .quotationMark: nil
    }
  }

  func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if case .plain(scalar) = role { true } else { false }
  }
}

extension Sequence<Letter> {
  /// What the letters say, without the quotes around it.
  var text: String {
    // One by one: appending a sequence of them took a twentieth of a step to another year.
    var scalars = String.UnicodeScalarView()
    for letter in self {
      if let scalar = letter.scalar { scalars.append(scalar) }
    }
    return String(scalars)
  }

  var isQuoted: Bool {
    contains { if case .quotationMark = $0.role { true } else { false } }
  }
}

extension ArraySlice<Letter> {
  func firstIndex(ofPlain scalar: Unicode.Scalar) -> Int? {
    firstIndex { $0.isPlain(scalar) }
  }

  func lastIndex(ofPlain scalar: Unicode.Scalar) -> Int? {
    lastIndex { $0.isPlain(scalar) }
  }

  func starts(withPlain scalar: Unicode.Scalar) -> Bool {
    first?.isPlain(scalar) ?? false
  }

  /// The letters after a plain prefix; nil when they do not begin with it.
  func removing(plainPrefix prefix: String) -> ArraySlice<Letter>? {
    var rest = self
    for scalar in prefix.unicodeScalars {
      guard rest.starts(withPlain: scalar) else { return nil }
      rest = rest.dropFirst()
    }
    return rest
  }

  /// What stands before and after the first place where the plain text is; nil when it is nowhere.
  func parted(byPlain separator: String) -> (before: ArraySlice<Letter>, after: ArraySlice<Letter>)?
  {
    for index in indices {
      if let after = self[index...].removing(plainPrefix: separator) {
        return (self[startIndex..<index], after)
      }
    }
    return nil
  }

  /// The values that plain commas separate; always at least one, which may have no letters.
  var values: [ArraySlice<Letter>] {
    split(omittingEmptySubsequences: false) { $0.isPlain(",") }
  }
}
