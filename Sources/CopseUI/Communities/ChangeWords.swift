import CopseModel
import TerminalCanvas

/// What changed for a community in words, as a row of the list has room for.
///
/// Platforms come first: where a conversation went is what is asked most. Connections are left out,
/// as the marks of the list leave them out.
struct ChangeWords: Hashable, Sendable {
  private let left: [String]
  private let joined: [String]
  private let others: [Change]

  /// A phrase that would be cut to fewer columns is counted instead.
  private static let shortest = 10

  /// The kinds that tell of names come last: they are long, and the name stands beside.
  private static let lastKinds: [ChangeKind] = [.renamed, .continued]

  init(of community: Int, in comparison: Comparison) {
    let told = comparison.changes(of: community)
    left = told.filter { $0.kind == .left }.compactMap(\.before)
    joined = told.filter { $0.kind == .joined }.compactMap(\.after)
    let others = told.filter { change in
      ![.left, .joined].contains(change.kind) && !ChangeKinds.ofConnections.contains(change.kind)
    }
    self.others =
      others.filter { !Self.lastKinds.contains($0.kind) }
      + others.filter { Self.lastKinds.contains($0.kind) }
  }

  /// `left twitter, joined linkedin`; where that has no room, `twitter → linkedin`.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let long = platformPhrases + otherPhrases(canvas.charset)
    let width = long.reduce(-2) { $0 + canvas.width(of: $1) + 2 }
    let phrases =
      width <= area.columns ? long : shortPlatforms(canvas.charset) + otherPhrases(canvas.charset)
    var rest = area
    for (index, phrase) in phrases.enumerated() {
      let hidden = phrases.count - index - 1
      let separator = index == 0 ? "" : ", "
      // A count of what is left out must have room, unless nothing would be.
      let more = hidden == 0 ? 0 : 2 + String(hidden).count
      let room = rest.columns - separator.count - more
      let isWhole = canvas.width(of: phrase) <= room
      if !isWhole, index > 0, room < Self.shortest {
        canvas.write(" +\(hidden + 1)", in: rest, style: .dim)
        return
      }
      let used = canvas.write(separator, in: rest)
      rest = rest.splitting(left: used).right
      rest = rest.splitting(left: canvas.write(phrase, in: rest.splitting(right: more).left)).right
      if !isWhole {
        if hidden > 0 { canvas.write(" +\(hidden)", in: rest, style: .dim) }
        return
      }
    }
  }

  private var platformPhrases: [String] {
    [("left", left), ("joined", joined)].filter { !$0.1.isEmpty }
      .map { word, platforms in "\(word) \(platforms.joined(separator: " and "))" }
  }

  private func shortPlatforms(_ charset: Charset) -> [String] {
    if left.isEmpty || joined.isEmpty { return platformPhrases }
    let arrow = charset == .unicode ? "→" : "->"
    return ["\(left.joined(separator: "; ")) \(arrow) \(joined.joined(separator: "; "))"]
  }

  private func otherPhrases(_ charset: Charset) -> [String] {
    others.map { change in
      // What it is called now stands at the front of the row.
      change.kind == .renamed
        ? "renamed from \(change.before ?? "")" : change.phrase(in: charset)
    }
  }
}

extension Change {
  /// The change in words that a terminal can show.
  func phrase(in charset: Charset) -> String {
    charset == .unicode ? phrase : phrase.split(separator: "→").joined(separator: "->")
  }
}
