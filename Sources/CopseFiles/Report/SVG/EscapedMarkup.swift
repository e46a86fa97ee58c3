/// The text as it may stand in XML and HTML, between tags and in quoted attributes.
///
/// Signs of markup become references. What could change how a page reads is shown instead of done:
/// C0 controls, line ends included, and DEL become their pictures (␊); C1 and bidi controls, the two
/// separators that end a line, and what no XML may hold become U+FFFD.
package func escapedMarkup(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    case "'": result.append(contentsOf: "&#39;".unicodeScalars)
    default: result.append(scalar.harmless)
    }
  }
  return String(result)
}

extension Unicode.Scalar {
  /// The scalar, or a visible mark in place of one that does something.
  var harmless: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    // Noncharacters: XML 1.0 refuses two of them, and warns of the others.
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    default: value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : self
    }
  }
}
