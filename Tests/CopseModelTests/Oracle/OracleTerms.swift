import CopseModel

extension OracleView {
  func finds(_ term: Term, _ place: Place) -> Bool {
    let row = row(place)
    switch term {
    case .text(let text): return row.cells.values.contains { holds($0, text) }
    case .hashtag(let pattern): return row.hashtags.contains { pattern.matchesHashtag($0) }
    case .cell(let field, let texts): return texts.contains { holds(row.cell(field), $0) }
    case .whole(let field, let values): return values.contains { isWhole(row, field, $0) }
    case .platform(let patterns):
      return row.platformNames.contains { name in patterns.contains { $0.matchesPlatform(name) } }
    case .address(let texts, let isWhole):
      return row.platforms.contains { presence in
        texts.contains {
          isWhole ? isSame(presence.address, $0) : holds(presence.address, $0)
        }
      }
    case .status(let values): return values.contains { isStatus(row, ValuePattern($0)) }
    case .is(let words): return words.contains { self.is($0, row) }
    case .number(let key, let ranges):
      return numbers(key, place).contains { number in ranges.contains { $0.contains(number) } }
    case .has(let keys): return keys.contains { has($0, place) }
    case .no(let keys): return keys.contains { !has($0, place) }
    case .was(let patterns, let year): return was(patterns, year, row)
    case .near(let ids, let degrees): return isNear(ids, degrees, place)
    case .constellation(let ids, let year): return isInConstellation(of: ids, year, place)
    case .partOf(let ids):
      return row.whole.map { isNamed(audit.editions[place.edition].rows[$0], by: ids) } ?? false
    case .id(let ids): return isNamed(row, by: ids)
    case .balance(let parts, let years):
      return pairs(years).contains { !$0.balanceParts(row.community).isDisjoint(with: parts) }
    case .change, .joined, .left, .tagged, .untagged, .moved:
      return findsChange(term, row.community)
    }
  }

  private func isWhole(_ row: OracleAudit.Row, _ field: Field, _ value: String) -> Bool {
    let cell = row.cell(field)
    let entries = field.isList ? oracleEntries(cell) : []
    if value.isEmpty { return !has(field, row) }
    if isSame(cell, value) || entries.contains(where: { isSame($0, value) }) { return true }
    switch field {
    case .platforms: return row.platformNames.contains { isSame($0, oraclePlatform(value)) }
    case .hashtags: return row.hashtags.contains { $0 == oracleHashtag(value) }
    default: return false
    }
  }

  /// Whether a cell is not empty; a list without entries is.
  private func has(_ field: Field, _ row: OracleAudit.Row) -> Bool {
    switch field {
    case .platforms: !row.platforms.isEmpty
    case .hashtags: !row.hashtags.isEmpty
    default: field.isList ? !oracleEntries(row.cell(field)).isEmpty : !row.cell(field).isEmpty
    }
  }

  private func has(_ key: QueryKey, _ place: Place) -> Bool {
    switch key {
    case .field(let field): has(field, row(place))
    case .lifecycle: !row(place).lifecycle.isEmpty
    case .connections: numbers(.connections, place).contains { $0 > 0 }
    case .editions, .first, .last: true
    }
  }

  /// As written, whole or in its leading words, or as read.
  private func isStatus(_ row: OracleAudit.Row, _ pattern: ValuePattern) -> Bool {
    let status = row.cell(.status)
    if pattern.isPrefix { return pattern.matches(status) || pattern.matches(row.lifecycle) }
    if pattern.text.isEmpty { return status.isEmpty }
    if isSame(status, pattern.text) || isSame(row.lifecycle, pattern.text) { return true }
    let rest = Folding.folded(status).dropFirst(Folding.folded(pattern.text).count)
    return ValuePattern(pattern.text, isPrefix: true).matches(status)
      && rest.first.map { !$0.isLetter } ?? true
  }

  private func `is`(_ word: IsWord, _ row: OracleAudit.Row) -> Bool {
    switch word {
    case .open: !row.isClosed
    case .active, .dormant, .closed, .other: row.lifecycle == word.rawValue
    case .unstated: row.lifecycle.isEmpty
    case .part: row.whole != nil
    case .illustrative:
      row.cell(.source).lowercased().split { !$0.isLetter }.contains("illustrative")
    case .inferred: audit.isInferred(row.community)
    }
  }

  /// One number, or none; several for members in different units.
  private func numbers(_ key: NumberKey, _ place: Place) -> [Int] {
    let listed = audit.editions.filter { $0.row(of: community(place)) != nil }.map(\.year)
    switch key {
    case .members: return oracleEntries(row(place).cell(.members)).compactMap(oracleNumber)
    case .platforms: return [row(place).platformNames.count]
    case .editions: return [listed.count]
    case .first: return Array(listed.prefix(1))
    case .last: return Array(listed.suffix(1))
    case .connections:
      guard let connections = audit.editions[place.edition].connections else { return [] }
      return [connections.count { $0.from == place.row || $0.to == place.row }]
    }
  }

  private func was(_ patterns: [ValuePattern], _ year: Int, _ row: OracleAudit.Row) -> Bool {
    guard let edition = audit.editions.first(where: { $0.year == year }),
      let then = edition.row(of: row.community).map({ edition.rows[$0] })
    else { return false }
    return patterns.contains { pattern in
      if let found = hasHashtag(then, pattern) { return found }
      return isStatus(then, pattern) || then.platformNames.contains { pattern.matchesPlatform($0) }
        || !then.isClosed && pattern.matches("open") || then.whole != nil && pattern.matches("part")
    }
  }

  /// nil for a pattern that asks for no hashtag.
  private func hasHashtag(_ row: OracleAudit.Row, _ pattern: ValuePattern) -> Bool? {
    if isMarked(pattern.text, pattern.isPrefix) {
      return row.hashtags.contains { pattern.matchesHashtag($0) }
    }
    let parts = pattern.text.split(separator: ":", maxSplits: 1).map { String($0).strippedOfSpaces }
    guard parts.count == 2, isMarked(parts[1], pattern.isPrefix) else { return nil }
    let tag = ValuePattern(parts[1], isPrefix: pattern.isPrefix)
    return row.platforms.contains { place in
      isSame(place.platform, oraclePlatform(parts[0])) && isMarked(place.address, false)
        && tag.matchesHashtag(oracleHashtag(place.address))
    }
  }

  /// Whether it is a `#` with something behind, or alone where a prefix is enough.
  private func isMarked(_ text: String, _ isPrefix: Bool) -> Bool {
    (text.hasPrefix("#") || text.hasPrefix("＃")) && (isPrefix || text.count > 1)
  }

  private func isNear(_ ids: [String], _ degrees: Int, _ place: Place) -> Bool {
    let edition = audit.editions[place.edition]
    var reached = Set(edition.rows.indices.filter { isNamed(edition.rows[$0], by: ids) })
    for _ in 0..<degrees {
      for (from, to) in edition.connections ?? []
      where reached.contains(from) != reached.contains(to) {
        reached.insert(-from - 1)
        reached.insert(-to - 1)
      }
      // Those met in this round count only in the next.
      reached = Set(reached.map { $0 < 0 ? -$0 - 1 : $0 })
    }
    return reached.contains(place.row)
  }

  private func findsChange(_ term: Term, _ community: String) -> Bool {
    func changes(_ years: YearSpan?, _ holds: ([OracleChange]) -> Bool) -> Bool {
      pairs(years).contains { holds($0.changes(of: community)) }
    }
    func fits(_ kind: ChangeKind, _ fits: @escaping (String) -> Bool) -> (OracleChange) -> Bool {
      { $0.kind == kind && fits($0.before ?? $0.after ?? "") }
    }
    switch term {
    case .change(let kinds, let years):
      return changes(years) { $0.contains { kinds.contains($0.kind) } }
    case .joined(let patterns, let years):
      return changes(years) {
        $0.contains(where: fits(.joined) { name in patterns.contains { $0.matchesPlatform(name) } })
      }
    case .left(let patterns, let years):
      return changes(years) {
        $0.contains(where: fits(.left) { name in patterns.contains { $0.matchesPlatform(name) } })
      }
    case .tagged(let patterns, let years):
      return changes(years) {
        $0.contains(where: fits(.tagged) { tag in patterns.contains { $0.matchesHashtag(tag) } })
      }
    case .untagged(let patterns, let years):
      return changes(years) {
        $0.contains(where: fits(.untagged) { tag in patterns.contains { $0.matchesHashtag(tag) } })
      }
    case .moved(let moves, let years):
      return moves.contains { move in
        changes(years) { changes in
          changes.contains(where: fits(.left) { move.from?.matchesPlatform($0) ?? true })
            && changes.contains(where: fits(.joined) { move.to?.matchesPlatform($0) ?? true })
        }
      }
    default: return false
    }
  }
}
