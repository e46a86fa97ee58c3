/// Why a file that is there cannot be read.
package enum Unreadable: Hashable, Sendable {
  case folder
  /// A link to what is not there, or one that leads back to itself.
  case brokenLink
  /// A device or a pipe.
  case noFile
  case refused

  package var message: String {
    switch self {
    case .folder:
      "expected a sheet, found a folder that is called like one; rename the folder, or put the "
        + "sheet itself in its place"
    case .brokenLink:
      "expected a sheet, found a link that leads nowhere; put the sheet itself in its place"
    case .noFile:
      "expected a sheet, found no file but a device or a pipe; put the sheet itself in its place"
    case .refused:
      "expected a file that can be read, found one that cannot; "
        + "ask its owner to let you read it, or copy it to a place of yours"
    }
  }
}
