/// The encodings that a sheet is read from.
package enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"
  /// What Excel calls plain CSV in much of Europe and America; no byte says that it is this.
  case windows1252 = "Windows-1252"
}
