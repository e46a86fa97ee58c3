/// Where a community meets: a platform, and its address there, which may be empty.
struct Place: Hashable, Sendable {
  var platform: String
  var address: String

  /// As a cell of the sheet lists it.
  var text: String {
    address.isEmpty ? platform : platform + ":" + address
  }

  /// The place that an invented community has on a platform.
  ///
  /// The addresses cannot belong to anybody: the handles are longer than Twitter allows, and
  /// example.org is kept for examples.
  init(on platform: String, of community: String) {
    self.platform = platform
    let site = "illustrative-\(community).example.org"
    switch platform {
    case "twitter": address = "@illustrative_\(community)"
    case "linkedin": address = "groups/illustrative-\(community)"
    case "jiscmail": address = "ILLUSTRATIVE-\(community)"
    case "bluesky": address = "@" + site
    case "mastodon": address = "@illustrative_\(community)@example.org"
    case "website", "forum", "slack": address = site
    case "newsletter", "blog", "podcast": address = "\(site)/\(platform)"
    default: address = ""
    }
  }
}
