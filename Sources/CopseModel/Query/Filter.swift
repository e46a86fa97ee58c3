/// A condition on a community, made of terms.
public indirect enum Filter: Hashable, Sendable {
  /// All must hold; with none it finds every community.
  case all([Filter])
  /// At least one must hold; with none it finds nothing.
  case any([Filter])
  case not(Filter)
  case term(Term)

  /// Finds every community.
  public static let everything = Filter.all([])
  /// Finds no community.
  public static let nothing = Filter.not(.all([]))
}
