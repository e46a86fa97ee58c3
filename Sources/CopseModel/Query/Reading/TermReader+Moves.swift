extension TermReader {
  /// `twitter->linkedin`, `twitter->*,*->bluesky`, `twitter->linkedin,bluesky`, `twitter,x->linkedin`.
  ///
  /// Several platforms before the one arrow, or behind it, are any of them. Between two arrows nobody
  /// could tell which side a platform is on, so that each move must be whole there.
  func moves(_ letters: ArraySlice<Letter>) throws(QueryError) -> [Move] {
    let values = try values(letters, .moved)
    let arrows = values.map { $0.parted(byPlain: "->") ?? $0.parted(byPlain: "→") }
    let places = arrows.indices.filter { arrows[$0] != nil }
    guard let place = places.first, places.count == 1, let (from, to) = arrows[place] else {
      return try zip(values, arrows).map { value, arrow throws(QueryError) in
        guard let (from, to) = arrow else { throw unreadableMove(value) }
        return try move(from, to, in: value)
      }
    }
    let sources = values[..<place] + [from]
    let targets = [to] + values[(place + 1)...]
    var moves: [Move] = []
    for source in sources {
      for target in targets { moves.append(try move(source, target, in: values[place])) }
    }
    return moves
  }

  private func move(
    _ from: ArraySlice<Letter>, _ to: ArraySlice<Letter>, in value: ArraySlice<Letter>
  ) throws(QueryError) -> Move {
    if from.isEmpty || to.isEmpty { throw unreadableMove(value) }
    return Move(from: from.patternUnlessAny, to: to.patternUnlessAny)
  }

  private func unreadableMove(_ value: ArraySlice<Letter>) -> QueryError {
    source.error(.unreadableMove(value.text), at: place(of: value))
  }
}

extension ArraySlice<Letter> {
  /// nil for `*`, which stands for any.
  fileprivate var patternUnlessAny: ValuePattern? {
    count == 1 && starts(withPlain: "*") ? nil : pattern
  }
}
