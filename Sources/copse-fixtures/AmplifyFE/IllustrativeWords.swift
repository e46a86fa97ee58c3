/// A subject of invented communities, with other words for it and the constellation it lies in.
struct Subject: Sendable {
  let focus: String
  let phrases: [String]
  let hashtag: String
  let constellation: Int
}

let subjects: [Subject] = [
  Subject(
    focus: "maths", phrases: ["maths teaching", "numeracy and maths", "maths resits"],
    hashtag: "#IllustrativeMaths", constellation: 0),
  Subject(
    focus: "English", phrases: ["English teaching", "reading and writing", "English resits"],
    hashtag: "#IllustrativeEnglish", constellation: 0),
  Subject(
    focus: "ESOL", phrases: ["ESOL teaching", "language learning", "ESOL and café talk"],
    hashtag: "#IllustrativeESOL", constellation: 1),
  Subject(
    focus: "adult learning", phrases: ["adult learning", "dysgu oedolion (adult learning)"],
    hashtag: "#IllustrativeAdults", constellation: 1),
  Subject(
    focus: "digital teaching", phrases: ["digital teaching", "blended learning", "edtech"],
    hashtag: "#IllustrativeDigital", constellation: 2),
  Subject(
    focus: "accessibility", phrases: ["accessibility", "assistive technology"],
    hashtag: "#IllustrativeAccess", constellation: 2),
  Subject(
    focus: "artificial intelligence", phrases: ["AI in teaching", "AI in colleges"],
    hashtag: "#IllustrativeAI", constellation: 3),
  Subject(
    focus: "practitioner research", phrases: ["practitioner research", "small research projects"],
    hashtag: "#IllustrativeResearch", constellation: 4),
  Subject(
    focus: "teacher education", phrases: ["teacher education", "new teachers", "mentoring"],
    hashtag: "#IllustrativeTeachers", constellation: 4),
  Subject(
    focus: "apprenticeships", phrases: ["apprenticeships", "workplace learning"],
    hashtag: "#IllustrativeWork", constellation: 5),
  Subject(
    focus: "construction", phrases: ["construction trades", "building crafts"],
    hashtag: "#IllustrativeTrades", constellation: 5),
  Subject(
    focus: "health and care", phrases: ["health and care", "early years"],
    hashtag: "#IllustrativeCare", constellation: 5),
  Subject(
    focus: "sustainability", phrases: ["sustainability", "green skills"],
    hashtag: "#IllustrativeGreen", constellation: 6),
  Subject(
    focus: "equity and inclusion", phrases: ["equity and inclusion", "belonging"],
    hashtag: "#IllustrativeInclusion", constellation: 7),
  Subject(
    focus: "SEND", phrases: ["SEND", "special needs support"],
    hashtag: "#IllustrativeSEND", constellation: 7),
  Subject(
    focus: "leadership", phrases: ["leadership", "middle leaders", "governance"],
    hashtag: "#IllustrativeLeaders", constellation: 8),
  Subject(
    focus: "wellbeing", phrases: ["wellbeing", "staff wellbeing"],
    hashtag: "#IllustrativeWellbeing", constellation: 7),
  Subject(
    focus: "libraries", phrases: ["libraries", "learning resources"],
    hashtag: "#IllustrativeLibraries", constellation: 2),
]

/// A region, the name of a place in it, and the hashtag that invented communities use there.
struct Region: Sendable {
  let name: String
  let places: [String]
  let hashtag: String
}

let regions: [Region] = [
  Region(name: "UK", places: ["UK", "four nations"], hashtag: "#IllustrativeUK"),
  Region(name: "England", places: ["England"], hashtag: "#IllustrativeEngland"),
  Region(name: "North East", places: ["North East"], hashtag: "#IllustrativeNE"),
  Region(name: "North West", places: ["North West"], hashtag: "#IllustrativeNW"),
  Region(name: "Yorkshire and the Humber", places: ["Yorkshire"], hashtag: "#IllustrativeYH"),
  Region(name: "East Midlands", places: ["East Midlands"], hashtag: "#IllustrativeEM"),
  Region(name: "West Midlands", places: ["West Midlands"], hashtag: "#IllustrativeWM"),
  Region(name: "East of England", places: ["East of England"], hashtag: "#IllustrativeEE"),
  Region(name: "London", places: ["London"], hashtag: "#IllustrativeLondon"),
  Region(name: "South East", places: ["South East"], hashtag: "#IllustrativeSE"),
  Region(name: "South West", places: ["South West"], hashtag: "#IllustrativeSW"),
  Region(name: "Wales", places: ["Cymru (Wales)", "Ynys Môn"], hashtag: "#IllustrativeWales"),
  Region(name: "Scotland", places: ["Scotland"], hashtag: "#IllustrativeScotland"),
  Region(name: "Northern Ireland", places: ["Northern Ireland"], hashtag: "#IllustrativeNI"),
]

/// Kinds of invented communities with the word for them in a name and the unit of their size.
let approaches: [(kind: String, noun: String, unit: String, weight: Int)] = [
  ("network", "network", "people", 18),
  ("community of practice", "community", "people", 18),
  ("Twitter chat", "chat", "followers", 9),
  ("hashtag community", "hashtag", "followers", 8),
  ("mailing list", "mailing list", "subscribers", 10),
  ("forum", "forum", "people", 8),
  ("special interest group", "special interest group", "people", 9),
  ("regional network", "regional network", "colleges", 8),
  ("meetup", "meet-up", "people", 5),
  ("research network", "research network", "people", 4),
  ("podcast community", "podcast", "subscribers", 3),
  ("user group", "user group", "colleges", 3),
]

/// The three origins that the first audit tells apart.
let organisers = [
  "illustrative sector body", "illustrative technology company", "illustrative volunteers",
]
