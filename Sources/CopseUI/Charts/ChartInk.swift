package import TerminalCanvas

/// How fine the lines of a chart are drawn.
package enum ChartInk: CaseIterable, Hashable, Sendable {
  /// Eight dots a cell.
  case braille
  /// Two half blocks a cell, for fonts without braille such as that of the Linux console.
  case blocks
  /// One sign a cell.
  case ascii

  /// The finest that a charset is trusted with.
  package init(_ charset: Charset) {
    switch charset {
    case .unicode: self = .braille
    case .ascii: self = .ascii
    }
  }

  /// Dots of a cell from left to right.
  var across: Int { self == .braille ? 2 : 1 }

  /// Dots of a cell from top to bottom.
  var down: Int {
    switch self {
    case .braille: 4
    case .blocks: 2
    case .ascii: 1
    }
  }

  /// The bit of a dot in the sign of its cell.
  func bit(column: Int, row: Int) -> UInt8 {
    switch self {
    case .braille:
      // Unicode numbers the dots of braille by columns of three, and the lowest two last.
      row == 3 ? 0x40 << UInt8(column) : 1 << UInt8(row + 3 * column)
    case .blocks: 1 << UInt8(row)
    case .ascii: 1
    }
  }

  /// The sign of a cell with those dots.
  func sign(_ bits: UInt8) -> Unicode.Scalar {
    switch self {
    case .braille: Unicode.Scalar(0x2800 + UInt32(bits)) ?? " "
    case .blocks: [" ", "▀", "▄", "█"][Int(bits & 3)]
    case .ascii: "."
    }
  }
}
