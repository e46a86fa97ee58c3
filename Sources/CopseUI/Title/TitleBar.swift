import CopseModel
import TerminalCanvas

/// The audit, its years, and the figures of the edition shown: one row, or two.
struct TitleBar {
  let title: String
  let years: [Int]
  let headline: Headline

  init(state: State) {
    title = Self.title(of: state.audit)
    years = state.audit.years
    headline = state.results.headline
  }

  /// How many problems the sheets have stands in the remark that the title ends in, or is one.
  private static func title(of audit: Audit) -> String {
    if audit.problems.isEmpty { return audit.title }
    let count = "!\(audit.problems.count))"
    return audit.title.last == ")"
      ? "\(audit.title.dropLast()), \(count)" : "\(audit.title) (\(count)"
  }

  /// Whether years and figures need a row each.
  func needsTwoRows(columns: Int, charset: Charset) -> Bool {
    let canvas = Canvas(size: .zero, charset: charset)
    let bar = YearBar(years: years, shown: headline.year, isASCII: charset == .ascii)
    let width =
      canvas.width(of: title) + bar.width + versus.count
      + canvas.width(of: text(figures(charset, .words)))
      + canvas.width(of: text(changes(charset)))
    return width + 10 > columns
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard area.rows > 1 else {
      drawOneRow(on: &canvas, in: area)
      return
    }
    drawYears(on: &canvas, in: area.line(0))
    drawFigures(on: &canvas, in: area.line(1))
  }

  private var versus: String { headline.versus.map { "vs \($0)" } ?? "" }

  private func drawOneRow(on canvas: inout Canvas, in area: Rect) {
    let long = text(figures(canvas.charset, .words) + changes(canvas.charset))
    let tight = text(figures(canvas.charset, .tight))
    let bar = YearBar(years: years, shown: headline.year, isASCII: canvas.charset == .ascii)
    let whole = canvas.width(of: long) + 4
    let fitsWhole = whole + bar.width + versus.count + canvas.width(of: title) + 6 <= area.columns
    let (left, right) = area.splitting(
      right: fitsWhole ? whole : min(area.columns, canvas.width(of: tight) + 1))
    drawYears(on: &canvas, in: left)
    drawFigures(on: &canvas, in: right)
  }

  private func drawYears(on canvas: inout Canvas, in line: Rect) {
    let versusWidth = versus.isEmpty ? 0 : versus.count + 2
    let bar = YearBar(years: years, shown: headline.year, isASCII: canvas.charset == .ascii)
    let title = TitleText(title)
    let room = line.columns - versusWidth - 1
    let beside = title.least(on: canvas).flatMap { bar.text(ofAllIn: room - $0 - 3) }
    guard let text = beside ?? bar.text(columns: room) ?? bar.text(columns: line.columns)
    else { return }
    let yearsWidth = canvas.width(of: text)
    let titleRoom = line.columns - yearsWidth - versusWidth - 4
    var rest = line.splitting(left: 1).right
    if titleRoom >= 6 {
      let used = title.draw(on: &canvas, in: rest.splitting(left: titleRoom).left)
      rest = rest.splitting(left: used + 3).right
    }
    canvas.write(text, in: rest)
    highlightShownYear(on: &canvas, in: rest, text)
    canvas.write(versus, in: rest.splitting(left: yearsWidth + 2).right, style: .dim)
  }

  /// The year shown is in brackets, and bold besides.
  private func highlightShownYear(on canvas: inout Canvas, in line: Rect, _ text: String) {
    guard let open = text.firstIndex(of: "[") else { return }
    let column = text.distance(from: text.startIndex, to: open)
    canvas.add(
      .bold, to: Rect(column: line.column + column, row: line.row, columns: 6, rows: 1))
  }

  private func drawFigures(on canvas: inout Canvas, in line: Rect) {
    let changes = changes(canvas.charset)
    let changesWidth = canvas.width(of: text(changes))
    let forms = Form.allCases.map { figures(canvas.charset, $0) }
    var rest = line.splitting(left: line.columns > 24 ? 1 : 0).right
    // Figures that can be read at a glance go before the changes, which the rows mark too.
    let pieces =
      forms.dropLast().first { canvas.width(of: text($0)) + 3 + changesWidth <= rest.columns }
      ?? forms.first { canvas.width(of: text($0)) <= rest.columns }
      ?? forms[forms.count - 1]
    for piece in pieces {
      rest = rest.splitting(left: canvas.write(piece.text, in: rest, style: piece.style)).right
    }
    guard changesWidth > 0, rest.columns >= changesWidth + 3 else { return }
    rest = rest.splitting(left: 3).right
    for piece in changes {
      rest = rest.splitting(left: canvas.write(piece.text, in: rest, style: piece.style)).right
    }
  }
}

extension TitleBar {
  private struct Piece {
    let text: String
    var style = Style.plain
  }

  private func text(_ pieces: [Piece]) -> String {
    pieces.map(\.text).joined()
  }

  /// How much room the figures may take.
  private enum Form: CaseIterable {
    /// `371 communities: 301 active 44 dormant 26 other (329 illustrative)`
    case words
    /// `371 communities: ●301 ○44 ◇26 (329 illustrative)`
    case marks
    /// `371: ●301 ○44 ◇26 (329 i)`
    case short
    /// `371 ●301○44◇26 i`
    case tight
  }

  private func figures(_ charset: Charset, _ form: Form) -> [Piece] {
    guard headline.year != nil else {
      return [
        Piece(
          text: form == .words
            ? "every edition at once, each community by its latest row" : "every edition")
      ]
    }
    let noun = headline.total == 1 ? "community" : "communities"
    let known = headline.lifecycles.filter { $0.count > 0 }
    let counts = known.map { lifecycle, count in
      form == .words
        ? "\(count) \(lifecycle == .unstated ? headline.unstated : lifecycle.word)"
        : "\(Self.mark(lifecycle).text(in: charset))\(count)"
    }
    let total = "\(headline.total)" + (form == .words || form == .marks ? " \(noun)" : "")
    let colon = counts.isEmpty ? "" : form == .tight ? " " : ": "
    return [
      Piece(text: total, style: .bold),
      Piece(text: colon + counts.joined(separator: form == .tight ? "" : " ")),
      Piece(text: illustrative(form), style: .color(.yellow)),
    ]
  }

  private func illustrative(_ form: Form) -> String {
    if !headline.isIllustrative, headline.illustrative == 0 { return "" }
    switch form {
    case .words, .marks:
      return headline.isIllustrative
        ? " (illustrative as a whole)" : " (\(headline.illustrative) illustrative)"
    case .short: return headline.isIllustrative ? " (i)" : " (\(headline.illustrative) i)"
    case .tight: return " i"
    }
  }

  /// `+54 −21 ~12 →38`: counted since the year compared, counted no more, renamed, moved.
  private func changes(_ charset: Charset) -> [Piece] {
    guard headline.versus != nil else { return [] }
    let counts: [(Mark, Int)] = [
      (.added, headline.added), (.removed, headline.removed), (.renamed, headline.renamed),
      (.moved, headline.moved),
    ]
    return counts.enumerated().map { index, pair in
      Piece(
        text: (index > 0 ? " " : "") + pair.0.text(in: charset) + String(pair.1),
        style: pair.0.style)
    }
  }

  private static func mark(_ lifecycle: Lifecycle) -> Mark {
    switch lifecycle {
    case .active: .active
    case .dormant: .dormant
    case .closed: .closed
    case .other: .other
    case .unstated: .unstated
    }
  }
}
