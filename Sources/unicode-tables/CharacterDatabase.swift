/// The properties of all characters that the tables are made from.
package struct CharacterDatabase {
  /// The version of the Unicode Standard, such as `15.0.0`.
  package let version: String
  let names: [UInt32: String]
  let categories: [UInt32: String]
  /// Only classes other than 0.
  let combiningClasses: [UInt32: UInt8]
  /// One step deep; Hangul syllables are left out, they follow a rule.
  let canonicalDecompositions: [UInt32: [UInt32]]
  /// One step deep, canonical ones included.
  let decompositions: [UInt32: [UInt32]]
  /// Full folding (statuses C and F).
  let caseFoldings: [UInt32: [UInt32]]
  let compositionExclusions: Set<UInt32>
  let defaultIgnorables: Set<UInt32>
  let prependedMarks: Set<UInt32>
  let eastAsianWidths: [UInt32: String]
  /// The version in which each character was added, such as 14.0.
  let ages: [UInt32: Double]

  /// - Throws: an error of the file system that names the file which cannot be read.
  package init(folder: String) throws {
    let files = DatabaseFolder(path: folder)
    version = try files.version()

    var names: [UInt32: String] = [:]
    var classes: [UInt32: UInt8] = [:]
    var canonical: [UInt32: [UInt32]] = [:]
    var all: [UInt32: [UInt32]] = [:]
    for line in try files.lines(of: "UnicodeData.txt") {
      let scalar = line.scalars.lowerBound
      names[scalar] = line.fields[0]
      if let value = UInt8(line.fields[2]), value != 0 { classes[scalar] = value }
      let mapping = line.fields[4]
      guard !mapping.isEmpty else { continue }
      let scalars = mapping.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      all[scalar] = scalars
      if !mapping.hasPrefix("<") { canonical[scalar] = scalars }
    }
    self.names = names
    combiningClasses = classes
    canonicalDecompositions = canonical
    decompositions = all

    var foldings: [UInt32: [UInt32]] = [:]
    for line in try files.lines(of: "CaseFolding.txt") where ["C", "F"].contains(line.fields[0]) {
      foldings[line.scalars.lowerBound] =
        line.fields[1].split(separator: " ").compactMap { UInt32($0, radix: 16) }
    }
    caseFoldings = foldings

    categories = try files.values(in: "extracted/DerivedGeneralCategory.txt")
    eastAsianWidths = try files.values(in: "EastAsianWidth.txt")
    ages = try files.values(in: "DerivedAge.txt").compactMapValues(Double.init)
    compositionExclusions = try files.scalars(
      with: "Full_Composition_Exclusion", in: "DerivedNormalizationProps.txt")
    defaultIgnorables = try files.scalars(
      with: "Default_Ignorable_Code_Point", in: "DerivedCoreProperties.txt")
    prependedMarks = try files.scalars(with: "Prepended_Concatenation_Mark", in: "PropList.txt")
  }
}
