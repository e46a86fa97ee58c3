/// A sheet, or the `datapackage.json` beside the sheets, as bytes in memory.
public struct SheetFile: Hashable, Sendable {
  /// The file's own name, such as `communities-2020.csv`, without a folder.
  public let name: String
  /// The file as it is, byte order mark and all.
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
