/// Everything one line of text says about a view: what is found, in which edition, and how it is
/// shown.
///
/// See docs/query-language.md for the language. The line is the whole state of a view: reading the
/// printed form gives the same query again.
public struct Query: Hashable, Sendable {
  /// What is found; ``Filter/everything`` when the line names no condition.
  public var filter: Filter
  /// `at:` The edition shown; nil for the latest.
  public var at: EditionChoice?
  /// `vs:` The year of the edition compared with; nil for the one before the edition shown.
  public var versus: Int?
  /// `match:` Whose rows must fit the filter; nil for the rows shown themselves.
  public var match: QueryMatch?
  /// `parts:shown` Whether communities that are part of another are listed and counted too.
  public var showsParts: Bool
  /// `changes:shown` Whether communities that only the edition compared with lists are shown too.
  public var showsChanges: Bool
  /// `gathered:` In which ways communities are taken for connected beside the sheet's connections,
  /// in the order of ``Gathering/allCases``; usually none.
  public var gathered: [Gathering]
  /// `sort:` From the most to the least important; empty for the order of the sheet.
  public var sort: [SortKey]
  /// `view:` nil for the view that is open.
  public var view: QueryView?
  /// `group:` nil for one list without groups.
  public var group: QueryKey?

  /// Without arguments it shows every community of the latest edition.
  public init(
    filter: Filter = .everything, at: EditionChoice? = nil, versus: Int? = nil,
    match: QueryMatch? = nil, showsParts: Bool = false, showsChanges: Bool = false,
    gathered: [Gathering] = [], sort: [SortKey] = [], view: QueryView? = nil, group: QueryKey? = nil
  ) {
    self.filter = filter
    self.at = at
    self.versus = versus
    self.match = match
    self.showsParts = showsParts
    self.showsChanges = showsChanges
    self.gathered = Gathering.allCases.filter(gathered.contains)
    self.sort = sort
    self.view = view
    self.group = group
  }
}

/// Which edition a query shows.
public enum EditionChoice: Hashable, Sendable {
  /// `at:2021`
  case year(Int)
  /// `at:any` Every community ever listed, each by its latest row.
  case any
}

/// Which of its rows must fit the filter for a community to be found; it is shown by the same row
/// all the same. The raw value is the word after `match:`.
public enum QueryMatch: String, CaseIterable, Hashable, Sendable {
  /// The row of any edition, each with the comparison from the edition before its own.
  case any
  /// The row of the edition shown or that of the one compared with, both with the comparison of the
  /// two. Where nothing is compared, the row shown.
  case either
}

/// One column to sort by.
public struct SortKey: Hashable, Sendable {
  /// What is compared.
  public var key: QueryKey
  /// `-key` Whether the largest, or last in the alphabet, comes first.
  public var descending: Bool

  /// Ascending unless said otherwise.
  public init(key: QueryKey, descending: Bool = false) {
    self.key = key
    self.descending = descending
  }
}

/// What is shown of the communities found; the raw value is the word after `view:`.
public enum QueryView: String, CaseIterable, Hashable, Sendable {
  /// The list of communities.
  case communities
  /// The differences between the two editions compared, by kind.
  case changes
  /// How the total of each edition came out of the one before.
  case balance
  /// The two editions compared, side by side.
  case sides
  /// Communities on each platform through the editions.
  case platforms
  /// Who left which platform for which one between the two editions compared.
  case flows
  /// Every hashtag through the editions, and those lost between the two compared.
  case hashtags
  /// Of the communities new in a year, how many are open in later ones.
  case cohorts
  /// The constellations through the editions, and the bridges between them.
  case constellations
  /// Who is connected to one community, laid out around it.
  case map
  /// Who is connected to whom: every community, by constellation.
  case overview
}
