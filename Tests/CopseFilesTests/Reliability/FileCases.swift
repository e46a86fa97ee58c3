extension ReliabilityCase {
  private static let sheet = Entry.text(Sheet.text)

  /// A case about a file that the edition of 2021 is not read from.
  private init(_ name: String, _ does: String, _ file: String, says: [String]) {
    self.init(name, does, files: [file: Self.sheet], shows: nil, says: says.map { "\(file):\($0)" })
  }

  static let names: [ReliabilityCase] = [
    .init("No year in the name", "is not read", "communities.csv", says: ["1:1 warning"]),
    .init(
      "Two years in the name", "is not read", "communities-2021-2022.csv",
      says: ["1:1 warning"]),
    .init("A year that is none", "is not read", "communities-20210.csv", says: ["1:1 warning"]),
    .init(
      "A name that is nearly right", "is not read", "Communities_2021.csv",
      says: ["1:1 warning"]),
    .init("A dash before the name", "is not read", "-communities-2021.csv", says: ["1:1 warning"]),
    .init(
      "Control characters in a name", "is not read, and shown as marks",
      "communities-2021\u{1B}[31m.csv", says: ["1:1 warning"]),
    .init("An emoji in a name", "is not read", "😀 communities 2021.csv", says: ["1:1 warning"]),
    .init(
      "A workbook beside the sheets", "is not read", "Communities 2021.ods",
      says: ["1:1 warning"]),
    .init(
      "Several sheets for one year", "the first by name is read",
      files: ["communities-2021.csv": sheet, "communities-2021.tsv": sheet],
      says: ["communities-2021.tsv:1:1 error"]),
    .init(
      "A copy under another name", "is not read",
      files: ["communities-2021.csv": sheet, "communities-2021 (1).csv": sheet],
      says: ["communities-2021 (1).csv:1:1 warning"]),
    .init(
      "A workbook beside the sheet that was made of it",
      "is not read, and the sheet is not at risk",
      files: ["communities-2021.csv": sheet, "communities-2021.ods": .text("x")],
      says: ["communities-2021.ods:1:1 warning"]),
    .init(
      "A file of Numbers, or of another program, called like a sheet", "is not read",
      "communities-2021.numbers", says: ["1:1 warning"]),
    .init(
      "An archive called like a sheet", "is not read", "communities-2021.csv.gz",
      says: ["1:1 warning"]),
    .init("A sheet without an ending", "is not read", "communities-2021", says: ["1:1 warning"]),
    .init("A space behind the name", "is not read", "communities-2021.csv ", says: ["1:1 warning"]),
    .init(
      "What editors leave behind", "is passed over in silence",
      files: [
        "communities-2021.csv": sheet, "~$communities-2021.csv": .text("x"),
        ".communities-2021.csv.swp": .text("x"), "communities-2021.csv.bak": sheet,
        "communities-2021.csv~": sheet, "#communities-2021.csv#": sheet, ".DS_Store": .text("x"),
        "._communities-2021.csv": .text("x"), ".~lock.communities-2021.csv#": .text("x"),
        "Thumbs.db": .text("x"),
      ]),
    .init(
      "A sheet that is a link to one", "is read",
      files: ["list.txt": sheet, "communities-2021.csv": .link(to: "list.txt")]),
    .init(
      "A link that leads to itself", "is not read",
      files: ["communities-2021.csv": .link(to: "communities-2021.csv")], shows: nil,
      says: ["1:1 error"]),
    .init(
      "Two links that lead to each other", "are not read",
      files: [
        "communities-2021.csv": .link(to: "communities-2022.csv"),
        "communities-2022.csv": .link(to: "communities-2021.csv"),
      ], shows: nil, says: ["1:1 error", "communities-2022.csv:1:1 error"]),
    .init(
      "A link that leads nowhere", "is not read",
      files: ["communities-2021.csv": .link(to: "nowhere")], shows: nil, says: ["1:1 error"]),
    .init(
      "A folder that leads to itself", "is not looked into",
      files: ["communities-2021.csv": sheet, "2021": .link(to: ".")]),
    .init(
      "A folder that is called like a sheet", "is not read",
      files: ["communities-2021.csv": .folder], shows: nil, says: ["1:1 error"]),
    .init(
      "A device that is called like a sheet", "is not read",
      files: ["communities-2021.csv": .link(to: "/dev/null")], shows: nil, says: ["1:1 error"]),
    .init(
      "A file that may not be read", "is not read",
      files: ["communities-2021.csv": .refused], shows: nil, says: ["1:1 error"]),
    .init("A folder with nothing in it", "is no audit", files: [:], shows: nil, fails: true),
    .init(
      "A folder with a workbook alone", "is no audit",
      files: ["communities-2021.ods": .text("x")], shows: nil, fails: true),
    .init(
      "A folder with a workbook alone that is called otherwise", "is no audit",
      files: ["our communities.xlsx": .text("x")], shows: nil, fails: true),
    .init(
      "A folder with sheets alone that are called otherwise", "is no audit",
      files: ["list.csv": .text("x"), "audit 2021.csv": .text("x"), "notes.txt": .text("x")],
      shows: nil, fails: true),
    .init(
      "A folder with an empty sheet alone", "is no audit",
      files: ["communities-2021.csv": .text("")], shows: nil, fails: true),
  ]
}
