import CopseModel

extension ReliabilityCase {
  static let headings: [ReliabilityCase] = [
    .init(
      "Columns in another order, headings in other case", "are read",
      "STATUS,Part-Of,Name,Id\nactive,,Alpha,a\n", shows: ["Alpha"]),
    .init(
      "Headings in other words", "are read by the table in sheet-format.md",
      "Community ID,Community name,State\na,Alpha,active\n", shows: ["Alpha active"],
      showing: { "\($0.name) \($0.lifecycle.word)" },
      says: ["1:1 warning", "1:14 warning", "1:29 warning"]),
    .init(
      "Headings in another language", "are read by the table in sheet-format.md",
      "Identifiant,Nom,Statut\na,Alpha,active\n", shows: ["Alpha active"],
      showing: { "\($0.name) \($0.lifecycle.word)" },
      says: ["1:1 warning", "1:13 warning", "1:17 warning"]),
    .init(
      "A heading twice", "the first is read, the second kept beside it",
      "id,name,name\na,Alpha,Alfa\n", shows: ["Alpha"], says: ["1:9 warning"]),
    .init(
      "A column without a heading", "is kept under its number", "id,,name\na,x,Alpha\n",
      shows: ["Alpha"], says: ["1:4 warning"]),
    .init(
      "Further columns", "are kept under their headings", "id,name,mood\na,Alpha,good\n",
      shows: ["Alpha good"], showing: { "\($0.name) \($0.cell(.other("mood")))" }),
    .init(
      "No id", "communities are known by their names, where a name stands once",
      "name,status\nAlpha,active\nGamma,active\n", shows: ["a Alpha", "c Gamma"],
      showing: { "\($0.id) \($0.name)" }, says: ["1:1 warning"]),
    .init(
      "No name, and a heading that is not known", "the ids stand for the names",
      "id,label\na,Alpha\n", shows: ["a"], says: ["1:1 warning"]),
    .init("Only ids", "the ids stand for the names", "id\na\nb\n", shows: ["a", "b"]),
    .init(
      "Neither id nor name", "the sheet is not read", "colour,size\nred,1\nblue,2\n", shows: nil,
      says: ["1:1 error"], rows: 2),
    .init(
      "No row of headings", "the sheet is not read", "a,Alpha\nb,Beta\n", shows: nil,
      says: ["1:1 error"], rows: 1),
    .init(
      "Headings and nothing below", "an edition without communities", "id,name\n", shows: [],
      says: ["1:1 warning"]),
    .init("An empty file", "is not read", "", shows: nil, says: ["1:1 error"]),
    .init(
      "A byte order mark and nothing else", "is not read", "\u{FEFF}", shows: nil,
      says: ["1:1 error"]),
    .init(
      "Nothing but spaces, commas and line breaks", "is not read", "  \n\n \t\n,,,\n",
      shows: nil, says: ["1:1 error"]),
  ]
}
