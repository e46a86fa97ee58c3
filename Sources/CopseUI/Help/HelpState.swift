/// The help while it lies over the screen.
struct HelpState: Hashable, Sendable {
  /// What is looked for: keys, names or words of what they do.
  var search = TextField()
  /// The entry under the cursor, counted over all sections that the search leaves.
  var selection = 0
  var window = Window()
}
