import CopseFiles
import CopseModel
import Testing

@Suite struct DataPackageTests {
  @Test func `a data package gives the title, the figures and the illustrative years`() {
    let audit = read([
      "communities-2020.csv": "id\na\n",
      "datapackage.json": """
      {
        "title": " An audit ", "name": "x", "unknown": [1, {}],
        "resources": [{"path": "communities-2020.csv"}, {"path": "elsewhere/x.csv"}],
        "copse:illustrative": ["2022", 2020],
        "copse:published": {
          "2020": {"total": 100, "platform:twitter": 96, "source": "https://example.org/"}
        }
      }
      """,
    ])
    #expect(audit.problems.isEmpty)
    #expect(audit.title == "An audit")
    #expect(audit.illustrativeYears == [2020, 2022])
    let source = "https://example.org/"
    #expect(
      audit.published == [
        PublishedFigure(edition: 2020, figure: "total", value: 100, source: source),
        PublishedFigure(edition: 2020, figure: "platform:twitter", value: 96, source: source),
      ])
  }

  @Test func `a data package says where the facts come from`() {
    let audit = read([
      "communities-2020.csv": "id\na\n",
      "datapackage.json": """
      {"description": " Two pages. ",
       "sources": [{"title": "A page", "path": "https://example.org/"}, {"path": "book"}, {}],
       "licenses": [{"name": "CC0-1.0"}, {"name": "x", "title": "Open"}, {"path": "y"}, {}]}
      """,
    ])
    #expect(audit.problems.isEmpty)
    #expect(
      audit.provenance
        == Provenance(
          description: "Two pages.",
          sources: [
            .init(title: "A page", path: "https://example.org/"), .init(title: "", path: "book"),
          ],
          licences: [
            .init(name: "CC0-1.0"), .init(name: "x", title: "Open"), .init(path: "y"),
          ]))
    #expect(read(["communities-2020.csv": "id\na\n"]).provenance == Provenance())
  }

  @Test(arguments: [
    (
      "{\"title\": \"x\"\n \"name\": 1}",
      "2:2: warning: expected ',' or '}', found '\"'; "
        + "nothing is read from this file until it is valid JSON"
    ),
    (
      "[]",
      "1:1: warning: expected an object as the data package, found an array; left out, correct it"
    ),
    ("{\"title\": 7}", "1:11: warning: expected a text as title, found 7; left out, correct it"),
    (
      "{\"resources\": \"x\"}",
      "1:15: warning: expected an array as resources, found the text 'x'; left out, correct it"
    ),
    (
      "{\"resources\": [{\"path\": \"communities-2019.csv\"}]}",
      "1:16: warning: expected the file 'communities-2019.csv' that resources names, found none; "
        + "add it or remove the entry"
    ),
    (
      "{\"copse:illustrative\": [true]}",
      "1:25: warning: expected years as copse:illustrative, found true; left out, correct it"
    ),
    (
      "{\"copse:published\": null}",
      "1:21: warning: expected an object with a member for each year as copse:published, "
        + "found null; left out, correct it"
    ),
    (
      "{\"copse:published\": {\"last\": {}}}",
      "1:30: warning: expected a year such as 2024 in copse:published, found 'last'; "
        + "left out, correct it"
    ),
    (
      "{\"copse:published\": {\"2020\": 100}}",
      "1:30: warning: expected an object with figures as 2020, found 100; left out, correct it"
    ),
    (
      "{\"copse:published\": {\"2020\": {\"total\": 10.5}}}",
      "1:40: warning: expected a whole number as total, found 10.5; left out, correct it"
    ),
    (
      "{\"copse:published\": {\"2020\": {\"total\": \"10\"}}}",
      "1:40: warning: expected a whole number as total, found the text '10'; "
        + "left out, correct it"
    ),
  ])
  func `a data package with one fault has one problem, and the sheets are read`(
    text: String, problem: String
  ) {
    let audit = read(["communities-2020.csv": "id\na\n", "datapackage.json": text])
    #expect(audit.problems.map(\.description) == ["datapackage.json:" + problem])
    #expect(audit.title == "Test")
    #expect(audit.years == [2020])
  }
}
