import CopseModel

extension OracleView {
  func finds(_ filter: Filter, _ place: Place) -> Bool {
    switch filter {
    case .all(let filters): filters.allSatisfy { finds($0, place) }
    case .any(let filters): filters.contains { finds($0, place) }
    case .not(let filter): !finds(filter, place)
    case .term(let term): finds(term, place)
    }
  }

  func terms(_ filter: Filter) -> [Term] {
    switch filter {
    case .all(let filters), .any(let filters): filters.flatMap(terms)
    case .not(let filter): terms(filter)
    case .term(let term): [term]
    }
  }

  func asksForParts(_ term: Term) -> Bool {
    switch term {
    case .is(let words): words.contains(.part)
    case .partOf, .balance: true
    case .was(let patterns, _): patterns.contains(ValuePattern("part"))
    default: false
    }
  }
}
