/// The smallest condition of a query. Where it holds several values, any of them is enough.
///
/// Texts are kept as typed; whoever evaluates folds them, unless the case says otherwise.
public enum Term: Hashable, Sendable {
  /// `word`, `"two words"`: the text is part of any cell.
  case text(String)
  /// `#tag`, `#tag*`, `#"two words"`: it has that hashtag. The text is without the `#`.
  case hashtag(ValuePattern)
  /// `name:a,b`: the text is part of that cell.
  ///
  /// The columns that have a term of their own (id, status, platforms, members, part of) are never
  /// read as this one.
  case cell(Field, contains: [String])
  /// `key:=a,b`: the whole cell is the value, or one whole entry of a list is; `""` when empty.
  case whole(Field, values: [String])
  /// `platform:twitter,jisc*`: it is on that platform.
  case platform([ValuePattern])
  /// `address:@UKFEchat`: the text is part of one of its addresses; `address:=@UKFEchat`: it is the
  /// whole of one, and `""` is a platform without an address.
  case address([String], isWhole: Bool = false)
  /// `status:active`: the status is that, as written or as read.
  case status([String])
  /// `is:open,dormant`
  case `is`([IsWord])
  /// `members:>=100`, `first:2019..2021,2023`
  case number(NumberKey, [NumberRange])
  /// `has:hashtag`: the cell is not empty; for connections: there is at least one.
  case has([QueryKey])
  /// `no:platform`: the cell is empty; for connections: there is none.
  case no([QueryKey])
  /// `change:renamed,moved@2022..2024`: it changed so. Without years, between the editions compared.
  case change([ChangeKind], during: YearSpan?)
  /// `balance:new,returned@2021`: it is behind one of these numbers of the balance. Without years, of
  /// the balance between the editions compared.
  case balance([BalancePart], during: YearSpan?)
  /// `joined:bluesky`: it joined that platform.
  case joined([ValuePattern], during: YearSpan?)
  /// `left:twitter`: it left that platform.
  case left([ValuePattern], during: YearSpan?)
  /// `tagged:ai`: it took on that hashtag. The text is without the `#`, unless the `#` was quoted.
  case tagged([ValuePattern], during: YearSpan?)
  /// `untagged:ai`: it gave up that hashtag.
  case untagged([ValuePattern], during: YearSpan?)
  /// `moved:twitter->linkedin`: it left the one platform and joined the other.
  case moved([Move], during: YearSpan?)
  /// `was:active@2021`: its status as written or read, one of its platforms, or `open` or `part`, in
  /// that edition. `#tag` is one of its hashtags there, and `linkedin:#tag` where an address says that
  /// the hashtag is used.
  case was([ValuePattern], year: Int)
  /// `near:ID~2`: it can be reached from one of these ids over at most so many connections.
  case near([String], degrees: Int)
  /// `constellation:ID@2022`: in that edition, or without a year in the one shown, it is in the same
  /// constellation as one of these ids.
  case constellation([String], year: Int?)
  /// `part-of:ID`: it is a part of one of these ids, compared exactly.
  case partOf([String])
  /// `id:a,b`: its id is one of these, compared exactly.
  case id([String])
}

/// A word after `is:`.
public enum IsWord: String, CaseIterable, Hashable, Sendable {
  /// Listed and not closed.
  case open
  case active
  case dormant
  case closed
  /// With a status that is none of the known ones.
  case other
  /// Without a status.
  case unstated
  /// A forum or subgroup of another listed community.
  case part
  /// An invented row, by its source.
  case illustrative
  /// Matched with another edition by its name alone.
  case inferred

  /// The words that ``Term/was(_:year:)`` knows too, beside the lifecycles.
  public static let afterWas: [IsWord] = [.open, .part]
}
