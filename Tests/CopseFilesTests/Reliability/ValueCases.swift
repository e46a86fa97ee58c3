import CopseModel

extension ReliabilityCase {
  /// A case about two editions.
  private init(
    _ name: String, _ does: String, _ earlier: String, _ later: String, shows: [String],
    showing: @escaping @Sendable (Community) -> String = \.id, says: [String] = []
  ) {
    self.init(
      name, does,
      files: ["communities-2020.csv": .text(earlier), "communities-2021.csv": .text(later)],
      shows: shows, showing: showing, says: says)
  }

  private static let megabyte = String(repeating: "x", count: 1 << 20)

  static let values: [ReliabilityCase] = [
    .init(
      "Ids in other capitals", "are other ids, and told", "id\na\nb\n", "id\nA\nb\n",
      shows: ["A", "b"], says: ["2:1 warning"]),
    .init(
      "Ids with characters that cannot be seen", "are other ids, and told", "id\na\n",
      "id\na\u{200B}\n", shows: ["a\u{200B}"], says: ["2:1 warning"]),
    .init(
      "Ids that lost their accents", "are other ids, and told", "id\ncafé\n", "id\ncafe\n",
      shows: ["cafe"], says: ["2:1 warning"]),
    .init(
      "Ids in full-width letters", "are other ids, and told", "id\nab\n", "id\nＡＢ\n",
      shows: ["ＡＢ"], says: ["2:1 warning"]),
    .init(
      "Spaces around an id", "are not part of it", "id\na\n", "id,name\n  a ,Alpha\n",
      shows: ["a"]),
    .init(
      "Dashes for spaces in an id", "are other ids, and told", "id\nx-y\n", "id\nx y\n",
      shows: ["x y"], says: ["2:1 warning"]),
    .init(
      "Ids that lost the zeros before them", "are other ids, and told", "id\n007\n008\n",
      "id\n7\n8\n", shows: ["7", "8"], says: ["2:1 warning"]),
    .init(
      "Ids that became numbers with decimals", "are other ids, and told", "id\n1\n2\n",
      "id\n1.0\n2.0\n", shows: ["1.0", "2.0"], says: ["2:1 warning"]),
    .init(
      "Ids that became dates", "are other ids, and told",
      "id\nmar-1\n7-8\n1/2\nsept2\nmay 2021-04\n2021-05-06\n",
      "id\n01-Mar\n07-Aug\n01-Feb\n02-Sep\nmay 2021-04\n06/05/2021\n",
      shows: ["01-Mar", "07-Aug", "01-Feb", "02-Sep", "may 2021-04", "06/05/2021"],
      says: ["2:1 warning"]),
    .init(
      "Ids that are dates, others every year", "are other ids", "id\n2020-03-01\n",
      "id\n2021-01-03\n", shows: ["2021-01-03"]),
    .init(
      "Ids that became numbers", "are other ids, and told", "id\n100000\n1e3\nx\n",
      "id\n1.0E+05\n1000\nx\n", shows: ["1.0E+05", "1000", "x"], says: ["2:1 warning"]),
    .init(
      "Nearly every id new", "is told once", "id,name\n1,A\n2,B\n3,C\n4,D\n5,E\n",
      "id,name\nv,A\nw,B\nx,C\ny,D\nz,E\n", shows: ["v", "w", "x", "y", "z"],
      says: ["1:1 warning"]),
    .init(
      "No id in one row", "the row is read and matched with nothing",
      Sheet.with("a,Alpha", ",Alpha"),
      shows: ["@2", "b", "c"], showing: \.id, says: ["2:1 warning"]),
    .init(
      "An id twice in a sheet", "the first row counts", Sheet.text + "a,Again,,,\n",
      says: ["5:1 error"], rows: 4),
    .init(
      "An id of two lines, or of a megabyte, twice in a sheet", "is told in one line, cut",
      "id\n\"a\nb\"\n\"a\nb\"\n\(megabyte)\n\(megabyte)\n",
      shows: ["a\nb", megabyte], showing: \.id,
      says: ["4:1 error", "7:1 error"], rows: 4),
    .init(
      "`;` or `,` in an id", "is part of it, and told", Sheet.with("a,Alpha", "a;b,Alpha"),
      shows: ["a;b", "b", "c"], showing: \.id, says: ["2:1 warning"]),
    .init(
      "Statuses in many spellings", "are read by their first words",
      "id,status\na, ACTIVE \nb,active.\nc,Live!\nd,on hold\ne,Closed (2020)\nf,not active\ng,\n",
      shows: ["active", "active", "active", "dormant", "closed", "other", ""],
      showing: \.lifecycle.word),
    .init(
      "A status with a letter wrong", "is neither active nor closed, and told",
      "id,status\na,Actve\n", shows: ["other"], showing: \.lifecycle.word, says: ["2:1 warning"]),
    .init(
      "Platforms in many spellings", "are one platform where they certainly are",
      "id,platforms\na,X\nb,Twitter (X)\nc,MS Teams\nd,https://www.facebook.com/groups/x\n",
      shows: ["twitter", "twitter", "teams", "facebook"],
      showing: { $0.platformNames.joined(separator: " ") }),
    .init(
      "Platforms with commas, bars or slashes between them", "are one platform, and told",
      "id,platforms\na,\"twitter, zoom\"\nb,zoom | slack\nc,twitter/zoom\nd,\"twitter:@a, zoom\"\n",
      shows: ["twitter, zoom", "zoom | slack", "twitter/zoom", "twitter"],
      showing: { $0.platformNames.joined(separator: " ") },
      says: ["2:1 warning", "3:1 warning", "4:1 warning", "5:1 warning"]),
    .init(
      "Hashtags without #, or with ＃", "are the same hashtags",
      "id,hashtags\na,#A;B\nb,＃A; # B\n", shows: ["A B", "A B"],
      showing: { $0.hashtags.joined(separator: " ") }),
    .init(
      "Hashtags with spaces or commas between them", "are one hashtag, and told",
      "id,hashtags\na,#A #B\nb,\"#A, #B\"\nc,\"A,B\"\n", shows: ["1", "1", "1"],
      showing: { "\($0.hashtags.count)" }, says: ["2:1 warning", "3:1 warning", "4:1 warning"]),
    .init(
      "Hashtags without # and with spaces between them", "are one hashtag, and told",
      "id,hashtags\na,A B\n", shows: ["1"], showing: { "\($0.hashtags.count)" },
      says: ["2:1 warning"]),
    .init(
      "A hashtag of several words, or with # at its end", "is one hashtag",
      "id,hashtags\na,#Hour of Code\nb,#Scratch; Hour of Code; #C#\n", shows: ["1", "3"],
      showing: { "\($0.hashtags.count)" }),
    .init(
      "What a spreadsheet shows for a formula that failed", "is kept as text, and told",
      "id,status,notes\na,#N/A,#REF!\nb,active, #NAME? \nc,active,#NAME is ours\n",
      shows: ["#REF!", "#NAME?", "#NAME is ours"], showing: { $0.cell(.notes) },
      says: ["2:3 warning"]),
    .init(
      "A # alone", "is no hashtag", "id,hashtags\na,#\n", shows: ["0"],
      showing: { "\($0.hashtags.count)" }, says: ["2:1 warning"]),
    .init(
      "Members as people write them", "the first number counts, and thousands however written",
      "id,members\na,\"1,234\"\nb,1.234\nc,1 234\nd,1’234\ne,2k\nf,1.5k\ng,about 50\n"
        + "h,118 colleges (Apr 2019)\ni,many\nj,99999999999999999999999\n",
      shows: ["1234", "1234", "1234", "1234", "2000", "1500", "50", "118", "", ""],
      showing: { $0.memberCounts.map { "\($0.number)" }.joined(separator: " ") }),
    .init(
      "Names that look the same", "count as renamed, and told",
      "id,name\na,Ann's club\nb,Alpha\nc,A - B\nd,AI network\n",
      "id,name\na,Ann’s club\nb,\u{410}lpha\nc,A – B\nd,Al network\n",
      shows: ["a", "b", "c", "d"],
      says: ["2:1 warning", "3:1 warning", "4:1 warning", "5:1 warning"]),
    .init(
      "Names that differ in spaces or composition", "are the same, and nothing is told",
      "id,name\na,Café\nb,X Y\n", "id,name\na,Cafe\u{301}\nb,X\u{A0}  Y\n", shows: ["a", "b"]),
  ]
}
