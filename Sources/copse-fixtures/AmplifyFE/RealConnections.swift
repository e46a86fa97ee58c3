/// A connection that a source states, in every edition that lists both ends.
struct RealConnection: Hashable, Sendable {
  let one: String
  let other: String

  init(_ one: String, _ other: String) {
    self.one = one
    self.other = other
  }
}

let realConnections: [RealConnection] = [
  RealConnection("amplifyfe", "joyfe"),
  RealConnection("amplifyfe", "vocteach"),
  RealConnection("amplifyfe", "learning-and-skills-research-network"),
  RealConnection("amplifyfe", "society-for-education-and-training"),
  RealConnection("amplifyfe", "amplifyfe-community-space"),
  RealConnection("joyfe", "joyfe-ideas-room"),
  RealConnection("joyfe", "pdnorth"),
  RealConnection("joyfe", "feconnect"),
  RealConnection("fe-tapestry", "apconnect"),
  RealConnection("apconnect", "otla"),
  RealConnection("professional-exchange-networks", "pdnorth"),
  RealConnection("fe-teacher-educators", "apconnect"),
  RealConnection("feresearchmeet-movement", "learning-and-skills-research-network"),
  RealConnection("feresearchmeet-movement", "fe-research-meet"),
  RealConnection("fe-research-meet", "society-for-education-and-training"),
  RealConnection("ai-network-for-colleges-in-wales", "wales-ai-working-group"),
  RealConnection("jisc-community-champions", "pdnorth"),
  RealConnection("jisc-community-champions", "jisc-fe-library-and-lrc-community-of-practice"),
  RealConnection("jisc-community-champions", "jisc-ai-in-fe-community"),
  RealConnection("jisc-community-champions", "jisc-digital-storytelling-community"),
  RealConnection("jisc-community-champions", "jisc-learning-analytics-community"),
  RealConnection("colric", "jisc-fe-library-and-lrc-community-of-practice"),
  RealConnection("natecla", "natecla-esol-managers-network"),
]
