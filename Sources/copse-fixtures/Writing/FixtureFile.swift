/// A file that a command of this tool makes.
package struct FixtureFile: Hashable, Sendable {
  /// Its name in the folder.
  package let name: String
  package let text: String
}
