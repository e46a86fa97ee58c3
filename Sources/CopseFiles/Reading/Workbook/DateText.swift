/// The dates and times of a workbook, which holds them as days since a first one.
enum DateText {
  /// 9999-12-31, counted from 1900.
  private static let lastDay = 2_958_465
  /// The days from the first of one way of counting to that of the other.
  private static let daysTo1904 = 1_462
  private static let secondsOfDay = 86_400

  /// `2020-04-04`, `2020-04-04T13:30:00`, `13:30:00`, or a duration such as `36:00:00`.
  ///
  /// - Returns: nil for what is no date, such as a number below 0.
  static func text(of days: Double, as format: NumberFormat, from1904: Bool) -> String? {
    guard days >= 0, days < Double(lastDay + 1) else { return nil }
    // Rounded to seconds: parts of a day are not exact.
    let total = Int(days * Double(secondsOfDay) + 0.5)
    let (day, second) = total.quotientAndRemainder(dividingBy: secondsOfDay)
    let hour = format == .duration ? total / 3600 : second / 3600
    let time = "\(padded(hour)):\(padded(second / 60 % 60)):\(padded(second % 60))"
    if format == .duration { return time }
    if day == 0, format == .time || !from1904 { return time }
    guard let date = date(ofDay: from1904 ? day + daysTo1904 : day) else { return nil }
    return second == 0 ? date : date + "T" + time
  }

  private static func date(ofDay day: Int) -> String? {
    guard day <= lastDay else { return nil }
    // Day 60 is one that never was, kept for the sake of a spreadsheet program older than Excel.
    if day == 60 { return "1900-02-29" }
    let (year, month, dayOfMonth) = civil(daysFrom1970: (day < 60 ? day + 1 : day) - 25_569)
    return "\(year)-\(padded(month))-\(padded(dayOfMonth))"
  }

  /// - SeeAlso: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  private static func civil(daysFrom1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
