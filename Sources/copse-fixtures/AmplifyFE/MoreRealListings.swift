/// Further real communities that a page of 2020 or later shows or dates.
let otherRealListings: [RealListing] = [
  RealListing("aiwithki", 2024...2024),
  RealListing("feresearchmeet-movement", 2020...2024),
  RealListing(
    "fe-research-meet", 2020...2024, [2020: "active"], dated: [(2020, [.region: "West Midlands"])]),
  RealListing("fe-research-hashtag-community", 2021...2024, [2021: "active"]),
  RealListing("learning-and-skills-research-network", 2020...2024, [2022: "active"]),
  RealListing("villiers-park-fe-research-community-of-practice", 2021...2024, [2021: "active"]),
  RealListing("rapal", 2020...2024),
  RealListing("fe-teacher-educators", 2022...2024, [2022: "active"]),
  RealListing("society-for-education-and-training", 2020...2024),
  RealListing("black-leadership-group", 2021...2024, [2021: "active"]),
  RealListing("bameed-network", 2020...2024),
  RealListing("mixed-economy-group-of-colleges", 2020...2024, [2024: "active"]),
  RealListing("collab-group", 2020...2023, [2023: "closed"]),
  RealListing(
    "prisoner-learning-alliance", 2020...2023,
    [2020: "active", 2021: "active", 2022: "active", 2023: "closed"]),
  RealListing("vocteach", 2020...2024, [2020: "active"]),
  RealListing("amplifyfe-community-space", 2022...2024, [2022: "active"]),
  RealListing("feconnect", 2021...2024, [2021: "active"]),
  RealListing("edufuturists", 2020...2024, [2023: "active"]),
  RealListing("let-s-go-further-podcast", 2024...2024, [2024: "active"]),
  RealListing("lthechat", 2020...2024, [2021: "active"]),
  RealListing("englishfe", 2023...2024),
  RealListing("alt-scotland", 2020...2024, dated: [(2020, [.region: "Scotland"])]),
  RealListing(
    "alt-anti-racism-and-learning-technology-sig", 2021...2024,
    [2021: "active", 2022: "active"],
    dated: [(2021, antiRacismCommunity), (2022, antiRacismGroup)]),
  RealListing("alt-copyright-and-online-learning-sig", 2021...2024, [2024: "active"]),
  RealListing(
    "ai-network-for-colleges-in-wales", 2023...2024, [2023: "active", 2024: "active"],
    dated: [(2023, [.region: "Wales"])]),
  RealListing(
    "wales-ai-working-group", 2023...2024, [2023: "active", 2024: "active"],
    dated: [(2023, [.region: "Wales"])]),
  RealListing("jisc-community-champions", 2020...2024, [2020: "active", 2024: "active"]),
  RealListing("jisc-ai-in-fe-community", 2024...2024, [2024: "active"]),
  RealListing("jisc-digital-storytelling-community", 2024...2024, [2024: "active"]),
  RealListing("jisc-learning-analytics-community", 2024...2024, [2024: "active"]),
  RealListing("jisc-fe-library-and-lrc-community-of-practice", 2021...2024, [2023: "active"]),
  RealListing("colric", 2020...2024, [2023: "active"]),
  RealListing("natecla", 2024...2024, [2024: "active"]),
  RealListing("natecla-esol-managers-network", 2024...2024, [2024: "active"]),
  RealListing("natspec-techability", 2022...2024, [2022: "active"]),
  RealListing("aoc-sport-inclusion-hub-network", 2021...2024, [2021: "active", 2022: "active"]),
  RealListing(
    "worldskills-uk-centre-of-excellence", 2021...2024,
    [2021: "active", 2022: "active", 2023: "active"], dated: [(2023, [.access: "open"])]),
  RealListing(
    "fe-sussex-practitioner-networks", 2022...2024, [2022: "active"],
    dated: [(2022, [.region: "Sussex", .access: "staff of member colleges"])]),
  RealListing("network-of-networks", 2023...2024, [2023: "active"]),
]

/// It became a group of ALT in November 2021; the edition of 2021 still has its first name.
private let antiRacismCommunity: Row = [
  .name: "Anti-Racism and Learning Technology Community of Practice",
  .kind: "community of practice",
]

private let antiRacismGroup: Row = [
  .name: "ALT Anti-Racism and Learning Technology SIG", .kind: "special interest group",
]
