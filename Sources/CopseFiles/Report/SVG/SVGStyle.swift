/// The attributes and rules that all pictures share.
enum SVGStyle {
  /// Letters of labels, in the units of the picture.
  static let letters = 13.0
  /// Letters of axes and notes.
  static let smallLetters = 12.0
  /// The least distance between two lines of labels.
  static let lineHeight = 16.0

  static func line(width: Double) -> [SVGAttribute] {
    [
      SVGAttribute("fill", "none"), SVGAttribute("stroke", "currentColor"),
      SVGAttribute("stroke-width", width),
    ]
  }

  /// Rules for the dark, which a page states once and a file in itself.
  static let darkRules =
    "@media (prefers-color-scheme:dark){"
    + SVGPalette.dark.enumerated().map { ".copse-chart .copse-\($0 + 1){color:\($1)}" }.joined()
    + "}"

  /// Rules of a page: a picture is as wide as there is room for, and no page break cuts it.
  static let pageRules =
    ".copse-chart{max-width:100%;height:auto;break-inside:avoid}" + darkRules

  /// Rules of a file, whose paper is its own.
  static let fileRules =
    darkRules + "@media (prefers-color-scheme:dark){.copse-chart{color:\(SVGPalette.darkInk)}"
    + ".copse-paper{fill:\(SVGPalette.darkPaper)}}"
}
