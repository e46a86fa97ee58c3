internal import CopseFiles

/// The `datapackage.json` of the sample.
func amplifyFEPackage() -> String {
  let package: JSON = [
    "name": "amplifyfe-audit-sample",
    "title": "AmplifyFE audit (2022 and 2023 illustrative)",
    "description": .string(description),
    "sources": .array(pages.map { ["title": .string($0), "path": .string($1)] }),
    "licenses": [factsLicence],
    "copse:illustrative": [2022, 2023],
    "copse:published": published,
    "resources": .array(
      YearPlan.all.map { communitiesResource(year: $0.year, columns: columns(in: $0.year)) }
        + YearPlan.all.map { connectionsResource(year: $0.year) }),
  ]
  return package.indentedText() + "\n"
}

private let description =
  "Editions 2020 to 2024 with the figures that the reports published. Real communities carry "
  + "only facts with a source; rows whose source is “illustrative” are invented. No figures were "
  + "found for 2022 and 2023: those editions are illustrative as wholes."

private let pages: [(title: String, path: String)] = [
  ("AmplifyFE launch sector audit report for 2021, FE News", announcementPage),
  (
    "How can we continue to nurture online communities of practice? ALT blog, March 2025", essayPage
  ),
  (
    "ALT Communities of Practice Sector Audit Report now published",
    "https://www.alt.ac.uk/news/all_news/alt-communities-practice-sector-audit-report-now-published"
  ),
  ("The AmplifyFE audit, VocTeach", "https://vocteach.ac.uk/the-amplifyfe-audit"),
]

private let published: JSON = [
  "2020": ["total": 100, "source": .string(announcementPage)],
  "2021": [
    "total": 130, "added": 36, "removed": 6, "platform:twitter": 96,
    "parts:tes-fe-community-forums": 74, "source": .string(announcementPage),
  ],
  "2024": ["total": 371, "connections": 3000, "source": .string(essayPage)],
]
