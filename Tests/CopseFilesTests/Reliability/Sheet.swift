/// The sheet that the cases are made of.
enum Sheet {
  static let text = """
    id,name,status,platforms,hashtags
    a,Alpha,active,twitter:@a,#A
    b,Café Beta,dormant,zoom,#B
    c,Gamma,closed,slack,#C

    """
  static let names = ["Alpha", "Café Beta", "Gamma"]

  static func with(_ old: String, _ new: String) -> String {
    text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  static func utf16(_ text: String, isBig: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? bytes : bytes.reversed()
    }
  }

  /// The text with every character as the byte of its number.
  static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
