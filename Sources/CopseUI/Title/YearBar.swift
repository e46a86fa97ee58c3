import CopseModel

/// The years of the audit in one line, the one shown in brackets, missing years as gaps.
struct YearBar {
  let years: [Int]
  /// The year shown; nil for every edition at once.
  let shown: Int?
  /// Whether lines and dots may be drawn, or ASCII alone.
  let isASCII: Bool

  /// The widest form that fits, or nil when not even the year shown does.
  func text(columns: Int) -> String? {
    forms.first { $0.count <= columns }
  }

  /// The widest form that fits and leaves no year out, or nil when none does.
  func text(ofAllIn columns: Int) -> String? {
    forms.prefix(2).first { $0.count <= columns }
  }

  /// How wide the widest form is.
  var width: Int { forms.first?.count ?? 0 }

  private var forms: [String] {
    guard !years.isEmpty else { return ["no edition"] }
    return [drawn, spaced(years), nearby(2), nearby(1), shown.map { "[\($0)]" } ?? "all"]
  }

  /// `2020 ── 2021 ──[2022]── 2023`
  private var drawn: String {
    let line = isASCII ? "--" : "──"
    var text = ""
    for (index, year) in years.enumerated() {
      let isShown = year == shown
      if index > 0 {
        let previous = years[index - 1]
        let gap = year - previous > 1 ? (isASCII ? " .... " : " ···· ") + line : ""
        text += (previous == shown ? "" : " ") + line + gap + (isShown ? "" : " ")
      }
      text += isShown ? "[\(year)]" : String(year)
    }
    return text
  }

  private func spaced(_ years: [Int]) -> String {
    var text = ""
    for (index, year) in years.enumerated() {
      if index > 0 { text += year - years[index - 1] > 1 ? (isASCII ? " .. " : " ·· ") : " " }
      text += year == shown ? "[\(year)]" : String(year)
    }
    return text
  }

  /// The year shown and some on both sides, with marks where there are more.
  private func nearby(_ reach: Int) -> String {
    let index = shown.flatMap { years.firstIndex(of: $0) } ?? years.count - 1
    let range = max(0, index - reach)...min(years.count - 1, index + reach)
    let more = isASCII ? ".." : "…"
    return (range.lowerBound > 0 ? more + " " : "") + spaced(Array(years[range]))
      + (range.upperBound < years.count - 1 ? " " + more : "")
  }
}
