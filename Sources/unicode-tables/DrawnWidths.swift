/// How a scalar is drawn, where that is not in one column.
enum DrawnWidth: String {
  /// It is drawn on the character before it.
  case none = "0"
  case two = "2"
  /// The terminal shows nothing of its own for it, and it is left out.
  case invisible = "E"
  /// A terminal of today may not know it, so that a mark must stand for it.
  case unknown = "F"
}

/// Glibc 2.36, by whose `wcwidth` ncurses counts columns, knows characters up to this version.
private let newestDrawnAge = 14.0

/// The scalars that `wcwidth` of glibc 2.36 and the East Asian width tell apart: it gives hexagrams
/// and circled numbers two columns.
private let wideByHabit: [ClosedRange<UInt32>] = [0x3248...0x324F, 0x4DC0...0x4DFF]

/// The width of every scalar that does not take one column.
func drawnWidths(from database: CharacterDatabase) -> [UInt32: DrawnWidth] {
  var widths: [UInt32: DrawnWidth] = [:]
  for scalar in UInt32(0)...0x10FFFF where !(0xD800...0xDFFF).contains(scalar) {
    widths[scalar] = drawnWidth(of: scalar, in: database)
  }
  return widths
}

private func drawnWidth(of scalar: UInt32, in database: CharacterDatabase) -> DrawnWidth? {
  let age = database.ages[scalar] ?? .infinity
  let category = database.categories[scalar] ?? "Cn"
  if database.defaultIgnorables.contains(scalar) { return .invisible }
  if age > newestDrawnAge || ["Cc", "Cn", "Zl", "Zp"].contains(category) { return .unknown }
  if ["Mn", "Me"].contains(category) || isJoiningJamo(scalar) { return DrawnWidth.none }
  if category == "Cf" && !database.prependedMarks.contains(scalar) { return .invisible }
  if wideByHabit.contains(where: { $0.contains(scalar) }) { return .two }
  return ["W", "F"].contains(database.eastAsianWidths[scalar] ?? "N") ? .two : nil
}

/// Vowels and finals, which are drawn into the block that a leading consonant opens.
private func isJoiningJamo(_ scalar: UInt32) -> Bool {
  (0x1160...0x11FF).contains(scalar) || (0xD7B0...0xD7C6).contains(scalar)
    || (0xD7CB...0xD7FB).contains(scalar)
}
