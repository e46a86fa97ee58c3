extension ReliabilityCase {
  /// A case about the connections of 2021.
  private init(
    connections name: String, _ does: String, _ text: String, says: [String] = []
  ) {
    self.init(
      name, does,
      files: ["communities-2021.csv": .text(Sheet.text), "connections-2021.csv": .text(text)],
      says: says.map { "connections-2021.csv:\($0)" })
  }

  static let connections: [ReliabilityCase] = [
    .init(
      connections: "An end that is not listed", "the connection is left out",
      "from,to\na,b\na,z\n", says: ["3:1 error"]),
    .init(
      connections: "A community connected with itself", "the connection is left out",
      "from,to\na,a\n", says: ["2:1 error"]),
    .init(
      connections: "A connection twice, in either direction", "the first is read",
      "from,to\na,b\nb,a\n", says: ["3:1 error"]),
    .init(
      connections: "An end that is missing", "the connection is left out", "from,to\na,\n",
      says: ["2:1 error"]),
    .init(
      connections: "The headings `source`, `target` and `type`", "are read",
      "Source,Target,Type\na,b,x\n"),
    .init(
      connections: "Other headings", "the connections are not read", "first,second\na,b\n",
      says: ["1:1 error"]),
    .init(
      connections: "Further columns of connections", "are not read, and told",
      "from,to,weight\na,b,3\n",
      says: ["1:9 warning"]),
    .init(
      connections: "A title above, a total below", "are passed over and left out",
      "Links of 2021,\nfrom,to\na,b\nTotal,1\n", says: ["1:1 warning", "4:1 error"]),
    .init(connections: "Headings alone", "no connections", "from,to\n"),
    .init(
      connections: "An empty file of connections", "is not read", "", says: ["1:1 error"]),
    .init(
      "Connections without a sheet of communities", "are not read",
      files: ["connections-2021.csv": .text("from,to\na,b\n")], shows: nil,
      says: ["connections-2021.csv:1:1 error"]),
    .init(
      "A package that is a folder", "the sheets are read",
      files: ["communities-2021.csv": .text(Sheet.text), "datapackage.json": .folder],
      says: ["datapackage.json:1:1 error"]),
  ]
}
