import CopseFiles
import CopseModel
import Testing

/// Every message that the reader of sheets has, where it belongs.
@Suite struct ProblemTests {
  @Test(arguments: [
    (
      "id,name\na,Café Caf\u{FF} é\n",
      "2:11: warning: expected UTF-8 text, found the byte 0xFF, shown as \u{FFFD}; "
        + "write the letter anew and save the sheet as 'CSV UTF-8'"
    ),
    (
      "id,name\na,One\0\n",
      "2:6: warning: expected text, found a NUL character, shown as \u{FFFD}; "
        + "save the sheet as 'CSV UTF-8'"
    ),
    (
      "id;name\na;One\n",
      "1:1: warning: expected commas between the cells, found semicolons; read with semicolons"
    ),
    (
      "colour,\"size\nin metres\"\nred,2\n",
      "1:1: error: expected a heading 'name' or 'id', found 'colour', 'size in metres'; "
        + "the sheet is not read until its first row holds headings, one of them so"
    ),
    (
      "\r\n\n",
      "1:1: error: expected a row of headings, found an empty file; "
        + "save the sheet again, with its headings in the first row"
    ),
    (
      "PK\u{3}\u{4}",
      "1:1: error: expected a sheet saved as CSV, found a zip archive; "
        + "save it as 'CSV UTF-8' if it is a workbook, else unpack it"
    ),
    (
      "id,name, Channels\na,One,\n",
      "1:9: warning: expected the heading 'platforms', found 'Channels'; read as platforms"
    ),
    (
      "Community,id,Name\nOne,a,Two\n",
      "1:1: warning: expected one column for name, found 'Community' beside 'Name'; "
        + "kept as a column of its own, rename or remove one of them"
    ),
    (
      "id,name,Funding,funding\na,One,x,y\n",
      "1:17: warning: expected headings that differ, found 'funding' again; "
        + "kept as 'funding 2', rename one of them"
    ),
    (
      "id,,name,\na,x,One,\n",
      "1:4: warning: expected a heading, found none over cells that hold something; "
        + "kept as 'column 2', give it a heading"
    ),
    (
      "id,name,notes\na,One\n",
      "2:1: warning: expected 3 cells, found 2; the missing ones are read as empty"
    ),
    (
      "id\na,two,,three\n",
      "2:1: warning: expected 1 cell, found 4; the rest is kept under 'column 2', 'column 4', "
        + "put quotes around a cell that holds the delimiter"
    ),
    (
      "id,name,notes\n , ,x\n",
      "2:1: error: expected a name or an id, found neither; the row is left out until it has one"
    ),
    (
      "id,name\na,Say \"one\"\n",
      "2:7: warning: expected quotes around a whole cell or nowhere, found one inside; "
        + "kept as text, write it twice and put quotes around the cell"
    ),
    (
      "id,name\na,\"One\" more\n",
      "2:9: warning: expected the end of the cell after its closing quote, found more text; "
        + "kept, write a quote inside a cell twice"
    ),
    (
      "id,name\na,\"One\nb,Two\n",
      "2:3: warning: expected a closing quote at the end of the cell, found none; "
        + "the opening one is kept as text, close or remove it"
    ),
  ])
  func `a sheet with one fault has one problem`(text: String, problem: String) {
    // U+00FF stands for the byte: no Swift text holds one that is no UTF-8.
    let bytes = text.unicodeScalars.flatMap { $0 == "\u{FF}" ? [0xFF] : Array(String($0).utf8) }
    let sheet = SheetFile(name: "communities-2020.csv", bytes: bytes)
    let audit = AuditReader.read([sheet], title: "")
    #expect(audit.problems.map(\.description) == ["communities-2020.csv:" + problem])
  }

  @Test(arguments: [
    (
      "a,b\na,b\n",
      "1:1: error: expected the headings 'from' and 'to', found 'a', 'b'; "
        + "the connections are not read until its first row holds these"
    ),
    (
      "Source,Target,weight\na,b,3\n",
      "1:15: warning: expected 'from', 'to' and 'kind' only, found 'weight'; "
        + "the column is not read"
    ),
    (
      "from,to\na,\n",
      "2:1: error: expected an id under 'from' and under 'to', found an empty cell; "
        + "the connection is left out until both are filled in"
    ),
    (
      "from,to\na,b,follows\n",
      "2:1: warning: expected 2 cells, found 3; the rest is not read, "
        + "put quotes around a cell that holds the delimiter"
    ),
  ])
  func `a connections file with one fault has one problem`(text: String, problem: String) {
    let audit = read(["communities-2020.csv": "id\na\nb\n", "connections-2020.csv": text])
    #expect(audit.problems.map(\.description) == ["connections-2020.csv:" + problem])
  }

  @Test(arguments: [
    (
      "communities-2020.tsv", "id\nb\n",
      "communities-2020.tsv:1:1: error: expected one sheet for 2020, found a second beside "
        + "communities-2020.csv; it is not read, remove one of them"
    ),
    (
      "connections-2021.csv", "from,to\na,b\n",
      "connections-2021.csv:1:1: error: expected a sheet communities-2021.csv that can be read, "
        + "found none; the connections are not read without it"
    ),
    (
      "communities_2021.csv", "id\na\n",
      "communities_2021.csv:1:1: warning: expected a name such as communities-2024.csv or "
        + "connections-2024.csv, found another; rename the file to communities-2021.csv to have "
        + "it read"
    ),
  ])
  func `a file in the wrong place has one problem`(name: String, text: String, problem: String) {
    let audit = read(["communities-2020.csv": "id\na\n", name: text])
    #expect(audit.problems.map(\.description) == [problem])
    #expect(audit.years == [2020])
  }

  @Test func `a file that cannot be read says so`() {
    #expect(
      SheetFault.unreadable(.refused).problem(in: "x.csv").description
        == "x.csv:1:1: error: expected a file that can be read, found one that cannot; "
        + "ask its owner to let you read it, or copy it to a place of yours")
  }
}
