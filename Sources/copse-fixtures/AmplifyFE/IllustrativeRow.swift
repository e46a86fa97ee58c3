extension IllustrativeCommunity {
  /// The row of the sheet.
  var row: Row {
    [
      .id: id, .name: name, .status: status,
      .platforms: places.map(placeText).joined(separator: "; "),
      .hashtags: hashtags.joined(separator: "; "), .kind: approaches[approach].kind,
      .focus: subjects[subject].focus, .region: regions[region].name,
      .organiser: organisers[organiser], .members: size,
      .partOf: whole.map(illustrativeID) ?? "",
      .formerly: formerly.map(illustrativeID).joined(separator: "; "),
      .url: "https://illustrative-\(code).example.org/", .notes: note, .source: "illustrative",
      .access: access, .activity: activity, .funding: funding,
    ]
  }

  private func placeText(_ place: Place) -> String {
    guard saysX, place.platform == "twitter" else { return place.text }
    return place.address.isEmpty ? "x" : "x:" + place.address
  }

  /// Such as `1,200 people (2022)`; empty where no size is given.
  private var size: String {
    guard let members else { return "" }
    let year = sizeYear.map { " (\($0))" } ?? ""
    return "\(grouped(members)) \(approaches[approach].unit)\(year)"
  }
}

/// The id of the invented community of that number.
func illustrativeID(_ number: Int) -> String {
  let digits = String(number)
  return "illustrative-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
}

/// A number up to 999,999 with a comma before its last three digits.
private func grouped(_ number: Int) -> String {
  guard number >= 1000 else { return String(number) }
  let rest = String(number % 1000)
  return "\(number / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
}
