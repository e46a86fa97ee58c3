package import CopseModel

/// What the reader had to assume about a heading.
package enum HeadingFault: Hashable, Sendable {
  /// A heading of ``HeadingTable/synonyms``.
  case synonym(String, Field)
  case secondColumn(String, Field, first: String)
  case repeated(String, keptAs: String)
  /// How many further headings came before, each of which is kept under a number.
  case moreRepeated(Int)
  /// No heading that means the name, among others that mean nothing.
  case withoutName(others: [String])
  /// No heading over a column, counted from 1, that holds something.
  case unnamed(Int)
  /// A column of a connections file that nothing is known about.
  case unusedConnectionColumn(String)

  package var message: String {
    switch self {
    case .synonym(let heading, let field):
      "expected the heading '\(field.heading)', found '\(heading.excerpt())'; read as \(field.heading)"
    case .secondColumn(let heading, let field, let first):
      "expected one column for \(field.heading), found '\(heading.excerpt())' beside '\(first.excerpt())'; "
        + "kept as a column of its own, rename or remove one of them"
    case .repeated(let heading, let keptAs):
      "expected headings that differ, found '\(heading.excerpt())' again; "
        + "kept as '\(keptAs.excerpt())', rename one of them"
    case .moreRepeated(let count):
      "expected headings that differ, found \(count) more that came before; "
        + "each is kept with a number behind it, rename them"
    case .withoutName(let others):
      "expected a heading 'name', found none, but \(listed(others)); "
        + "the ids stand for the names, rename the heading over the names to 'name'"
    case .unnamed(let number):
      "expected a heading, found none over cells that hold something; "
        + "kept as 'column \(number)', give it a heading"
    case .unusedConnectionColumn(let heading):
      "expected 'from', 'to' and 'kind' only, found '\(heading.excerpt())'; the column is not read"
    }
  }
}
