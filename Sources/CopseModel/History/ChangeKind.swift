/// What can differ between how two editions list communities.
///
/// All but ``added``, ``removed`` and ``continued`` concern communities that both editions list.
/// The raw value is the word after `change:`.
public enum ChangeKind: String, CaseIterable, Hashable, Sendable {
  /// Listed in the later edition only.
  case added
  /// Listed in the earlier edition only.
  case removed
  /// Added, and formerly a community (or several) of the earlier edition; it counts as added too.
  case continued
  /// Open before, closed now.
  case closed
  /// Closed before, open now.
  case reopened
  /// The names differ by more than runs of spaces.
  case renamed
  /// On a platform in the later edition only.
  case joined
  /// On a platform in the earlier edition only.
  case left
  /// On the same platform under other addresses.
  case readdressed
  /// The status as written differs, without a closing or a reopening.
  case status
  /// With a hashtag in the later edition only.
  case tagged
  /// With a hashtag in the earlier edition only.
  case untagged
  /// Of another kind.
  case approach
  case organiser
  case focus
  case region
  case members
  /// A connection in the later edition only, between two communities that both editions list.
  case linked
  /// A connection in the earlier edition only, between two communities that both editions list.
  case unlinked
  /// Joined at least one platform and left at least one.
  case moved
}
