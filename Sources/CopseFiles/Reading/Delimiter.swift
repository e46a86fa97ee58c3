internal import CopseModel

/// The character between the cells of a sheet.
package enum Delimiter: String, CaseIterable, Hashable, Sendable {
  case comma = "commas"
  case tab = "tabs"
  case semicolon = "semicolons"
  case bar = "bars"

  package var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    case .bar: UInt8(ascii: "|")
    }
  }

  /// What the end of the file's name promises: tabs after `.tsv` and `.tab`, else commas.
  package static func expected(in fileName: String) -> Delimiter {
    let name = fileName.lowercased()
    return name.hasSuffix(".tsv") || name.hasSuffix(".tab") ? .tab : .comma
  }
}
