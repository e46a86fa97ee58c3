/// The communities that the audit's own announcement and the essay of 2025 speak of.
///
/// The first edition is dated July 2020: what began later that year is first listed in 2021.
let namedByTheAudit: [RealListing] = [
  RealListing(
    "amplifyfe", 2021...2024, [2021: "active", 2022: "active", 2023: "active", 2024: "active"],
    dated: [
      (
        2021,
        [
          .platforms: "website; twitter:#AmplifyFE; linkedin:#AmplifyFE; instagram:#AmplifyFE",
          .funding: "Ufi VocTech Trust",
        ]
      ),
      (
        2024,
        [
          .platforms: "website; linkedin:#AmplifyFE; instagram:#AmplifyFE",
          .notes: "Meta-network that maps other communities; launched October 2020; "
            + "had left X by March 2025",
        ]
      ),
    ]),
  RealListing("ukfechat", 2020...2024, [2021: "active", 2023: "active"]),
  RealListing(
    "joyfe", 2020...2024, [2020: "active", 2021: "active", 2024: "dormant"],
    dated: [
      (2020, [.funding: "none", .source: joyPages]),
      (
        2024,
        [
          .platforms: "",
          .notes: "Closed its social media, announced by March 2025; stays on the map",
        ]
      ),
    ]),
  RealListing("joyfe-ideas-room", 2020...2024, [2021: "active"], dated: [(2020, ideasRoom)]),
  RealListing(
    "sustainfe", 2024...2024, [2024: "active"],
    dated: [
      (
        2024,
        [
          .platforms: "linkedin; online-meetings",
          .notes: "LinkedIn group with meet-ups; its second annual awards were in 2025",
          .source:
            "https://www.fenews.co.uk/fe-voices/sustainfe-awards-2025-celebrating-a-growing-"
            + "community-of-changemakers-in-further-education; \(essayPage)",
        ]
      )
    ]),
  RealListing("pdnorth", 2020...2020, dated: [(2020, [.region: north])]),
  RealListing("fe-tapestry", 2021...2024, dated: [(2021, [.formerly: "pdnorth"])]),
  RealListing(
    "apconnect", 2021...2022, [2021: "active", 2022: "closed"],
    dated: [(2021, [.funding: "Education and Training Foundation"]), (2022, [.funding: "ended"])]),
  RealListing("otla", 2022...2022, [2022: "closed"], dated: [(2022, [.funding: "ended"])]),
  RealListing("professional-exchange-networks", 2020...2020, [2020: "closed"]),
  RealListing(
    "east-of-england-professional-exchange-network", 2020...2020, [2020: "closed"],
    dated: [(2020, [.region: "East of England"])]),
  RealListing(
    "tes-fe-community-forums", 2020...2021, [2021: "closed"],
    dated: [(2020, [.name: "TES communities"])]),
]

private let joyPages =
  "https://pdnorth.org.uk/2021/05/04/joyfe/; "
  + "https://www.fenews.co.uk/fe-voices/we-are-bluebells-the-rhize-of-joyfe/; "
  + "https://open.library.okstate.edu/oerxdomain2021guide/chapter/joyfe-more-than-a-hashtag; "
  + essayPage

private let north = "North West; North East and Cumbria; Yorkshire and the Humber"

/// The essay calls the Ideas Room one of the things that JoyFE was over the years.
private let ideasRoom: Row = [
  .partOf: "joyfe",
  .source:
    "https://pdnorth.org.uk/2021/05/04/joyfe/; https://digitalrau.wordpress.com/tag/ideasroom/; "
    + essayPage,
]

/// A community that only the essay names, and the facts file therefore lacks.
let aiWithKI = Facts([
  "id": "aiwithki", "name": "AIwithKI", "hashtags": "#AIwithKI", "platforms": "linkedin",
  "kind": "hashtag community", "focus": "artificial intelligence in FE",
  "organiser": "Digital Innovation Manager, Kirklees College",
  "notes": "Campaigns and live events; grown from one person's reach on LinkedIn",
  "source_url": essayPage,
])

/// The forums of the TES communities. Their number is published, their own names are not.
func tesForums(in year: Int) -> [Row] {
  guard 2020...2021 ~= year else { return [] }
  return (1...74).map { number in
    [
      .id: "tes-forum-" + (number < 10 ? "0" : "") + String(number),
      .name: "TES community forum \(number) of 74", .status: year == 2021 ? "closed" : "",
      .platforms: "forum", .kind: "forum", .organiser: "TES", .partOf: "tes-fe-community-forums",
      .notes: "One of the 74 forums that the 2021 announcement counts; it does not name them",
      .source: announcementPage,
    ]
  }
}
