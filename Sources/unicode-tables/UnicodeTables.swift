/// Writes the character tables of the package from the files of the Unicode Character Database.
///
/// `swift run unicode-tables [FOLDER]`, from the root of the package. The folder holds
/// `UnicodeData.txt` and its companions, as Debian's `unicode-data` installs them.
@main
package struct UnicodeTables {
  package static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "/usr/share/unicode"
    let database = try CharacterDatabase(folder: folder)
    for file in files(from: database) {
      try file.write(version: database.version)
      print("\(file.path): \(file.tokens.count) entries")
    }
  }

  /// Every generated file, made from the database.
  package static func files(from database: CharacterDatabase) -> [GeneratedFile] {
    [
      GeneratedFile(
        path: "Sources/CopseModel/Text/FoldingData.swift", name: "FoldingData",
        summary: "What each scalar folds to, unless to itself; nothing means that it is dropped.",
        note: "FIRST=SCALARS, or FIRST-LAST=SCALAR for neighbours that fold to neighbours.",
        tokens: foldingTokens(from: database)),
      GeneratedFile(
        path: "Sources/CopseModel/Text/CombiningClassData.swift", name: "CombiningClassData",
        summary: "The canonical combining class of each scalar whose class is not 0.",
        note: "FIRST-LAST=CLASS, all hexadecimal.",
        tokens: runTokens(of: database.combiningClasses) { hexadecimal(UInt32($0)) }),
      GeneratedFile(
        path: "Sources/CopseModel/Text/DecompositionData.swift", name: "DecompositionData",
        summary: "The canonical decomposition of each scalar that has one, a single step deep.",
        note: "SCALAR=FIRST.SECOND; SCALAR!… is never composed again.",
        tokens: decompositionTokens(from: database)),
      GeneratedFile(
        path: "Sources/TerminalCanvas/WidthData.swift", name: "WidthData",
        summary: "How many columns each scalar takes that does not take one.",
        note: "FIRST-LAST=0 or =2, or =E (invisible, left empty) or =F (shown as U+FFFD).",
        tokens: runTokens(of: drawnWidths(from: database)) { $0.rawValue }),
      GeneratedFile(
        path: "Sources/TerminalCanvas/BaseLetterData.swift", name: "BaseLetterData",
        summary: "The ASCII character that stands for a scalar where only ASCII can be shown.",
        note: "FIRST=ASCII, both hexadecimal, or FIRST-LAST=ASCII for neighbours alike.",
        tokens: runTokens(of: baseLetters(from: database)) { hexadecimal($0) }),
    ]
  }
}
