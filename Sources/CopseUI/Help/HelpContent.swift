import CopseModel
import TerminalCanvas

/// What the help tells at a place: its keys first, then those of the other places, the marks, and
/// the words of the query line.
struct HelpContent {
  let pane: Place
  let screen: Screen
  let vocabulary: QueryVocabulary
  let charset: Charset

  /// The sections with what fits a search, those without any left out.
  func sections(search: String) -> [HelpSection] {
    let words = search.split(separator: " ").map { Folding.folded(String($0)) }
    if words.isEmpty { return all }
    let exact = all.flatMap(\.entries).filter { $0.hasKey(search) }
    let fitting = all.map { section in
      HelpSection(
        title: section.title,
        entries: section.entries.filter { $0.fits(words) && !$0.hasKey(search) })
    }
    let byKey = HelpSection(title: "The key \(search)", entries: exact)
    return ([byKey] + fitting).filter { !$0.entries.isEmpty }
  }

  private var all: [HelpSection] { keys + [marks, words, queryWords] }

  /// Each binding once: under the pane where one is, or under the first other place that has it.
  private var keys: [HelpSection] {
    let others = screen.panes + [.queryLine, .facetSearch, .choice] + Place.allCases
    var places: [Place] = []
    for place in [pane] + others where place != .help && !places.contains(place) {
      places.append(place)
    }
    let ranks = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    // One pass over the table: looking through it for each of the places took half of the time in
    // which the help comes.
    let bindings = Keymap.standard.bindings
    var told: [String: (rank: Int, index: Int)] = [:]
    for (index, binding) in bindings.enumerated() {
      guard let rank = binding.places.lazy.compactMap({ ranks[$0] }).min() else { continue }
      if rank < told[binding.name]?.rank ?? .max { told[binding.name] = (rank, index) }
    }
    let byPlace = Dictionary(grouping: told.values, by: \.rank)
    return byPlace.sorted { $0.key < $1.key }.map { rank, entries in
      let place = places[rank]
      return HelpSection(
        title: place == pane ? place.title : "Elsewhere: \(place.title)",
        entries: entries.map(\.index).sorted().map { HelpEntry(bindings[$0], charset: charset) })
    }
  }

  private var marks: HelpSection {
    let marks = Mark.allCases.filter { $0 != .marked }.map {
      HelpEntry(mark: $0.text(in: charset), text: $0.meaning)
    }
    let badge = HelpEntry(mark: "i", text: "illustrative: an invented row")
    return HelpSection(title: "Marks", entries: marks + [badge])
  }

  /// What the screen says where there is nothing else to say, and what it counts.
  private var words: HelpSection {
    let told = [
      ("not stated", "the edition has the column, and the cell is empty"),
      ("not recorded", "the edition has no such column, or no connections at all"),
      ("not listed", "the edition has no row of the community"),
      ("no edition", "the audit has no sheet of the year"),
      ("listed", "has a row in the edition"), ("open", "listed and not closed"),
      ("counted", "open, and no part of another that is listed"),
      ("illustrative", "an invented row"),
      ("inferred", "taken for the same community because the name is the same"),
      ("agrees", "the sheets give what a report published"),
      ("differs", "the sheets give another number, or the two sides are not the same"),
    ]
    return HelpSection(
      title: "Words on the screen", entries: told.map { HelpEntry(word: $0.0, text: $0.1) })
  }

  private var queryWords: HelpSection {
    HelpSection(
      title: "The query line",
      entries: Query.allKeys(in: vocabulary).map { HelpEntry(queryWord: $0.0, text: $0.1) })
  }
}
