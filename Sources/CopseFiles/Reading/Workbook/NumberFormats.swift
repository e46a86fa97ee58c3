/// How the numbers of cells are shown, as far as it changes what they mean.
struct NumberFormats: Sendable {
  private let styles: [NumberFormat]

  /// - Parameter styles: The format of each style, by its number.
  init(styles: [NumberFormat] = []) { self.styles = styles }

  /// The format of a style; the general one for a style that does not exist.
  subscript(_ style: Int) -> NumberFormat {
    styles.indices.contains(style) ? styles[style] : .general
  }
}
