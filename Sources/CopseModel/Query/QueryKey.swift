/// Something that a community can be sorted or grouped by, or asked to have.
public enum QueryKey: Hashable, Sendable {
  /// A column. To sort by platforms or hashtags is to sort by how many there are.
  case field(Field)
  /// What the status is read as: active, dormant, closed, other or not stated.
  case lifecycle
  /// How many communities it is connected with in the edition shown.
  case connections
  /// In how many editions it is listed.
  case editions
  /// The year of the first edition that lists it.
  case first
  /// The year of the last edition that lists it.
  case last
}

/// Something of a community that is a number; the raw value is the word before the colon.
public enum NumberKey: String, CaseIterable, Hashable, Sendable {
  /// The number that its members cell begins with, whatever the unit.
  case members
  /// How many communities it is connected with in the edition shown.
  case connections
  /// In how many editions it is listed.
  case editions
  /// The year of the first edition that lists it.
  case first
  /// The year of the last edition that lists it.
  case last
  /// On how many platforms it is.
  case platforms
}
