/// What terms about cells find among the distinct cells of a column.
extension FilterEvaluation {
  func cells(containing values: [String]) -> (Column) -> Selection {
    { column in
      values.reduce(into: Selection(capacity: column.cells.count)) { found, value in
        found.formUnion(column.folded.codes(containing: Folding.folded(value)))
      }
    }
  }

  /// The cells that are one of the values whole, or of which one whole entry is.
  func cells(whole values: [String]) -> (Column) -> Selection {
    { column in
      values.reduce(into: Selection(capacity: column.cells.count)) { found, value in
        found.formUnion(column.cells(whole: value))
      }
    }
  }

  func hashtagCells(_ pattern: ValuePattern) -> Selection {
    entryCells(ColumnIndex.hashtags, where: hashtag([pattern]))
  }

  func platformCells(_ patterns: [ValuePattern]) -> Selection {
    entryCells(ColumnIndex.platforms, where: platform(patterns))
  }

  private func entryCells(_ column: Int, where holds: (String) -> Bool) -> Selection {
    storage.columns[column].entries?.cells(where: holds)
      ?? Selection(capacity: storage.columns[column].cells.count)
  }

  /// Whether a hashtag, folded and without its `#`, fits one of the patterns.
  func hashtag(_ patterns: [ValuePattern]) -> (String) -> Bool {
    let wanted = patterns.map { pattern in
      ValuePattern(
        Folding.folded(ListCell.withoutHash(pattern.text)), isPrefix: pattern.isPrefix)
    }
    return { tag in wanted.contains { $0.fits(tag) } }
  }

  /// Whether a platform fits one of the patterns, whose spellings are read as the sheet's are.
  func platform(_ patterns: [ValuePattern]) -> (String) -> Bool {
    let wanted = patterns.map { pattern in
      let platform =
        pattern.isPrefix ? pattern.text : PlatformSpelling.platform(pattern.text)
      return ValuePattern(Folding.folded(platform), isPrefix: pattern.isPrefix)
    }
    return { platform in
      let platform = Folding.folded(platform)
      return wanted.contains { $0.fits(platform) }
    }
  }

  /// The cells with an address that has one of the values as a part, or as the whole of it.
  func addressCells(_ values: [String], areWhole: Bool) -> Selection {
    let column = storage.columns[ColumnIndex.platforms]
    let needles = values.map(Folding.folded)
    let candidates = cells(containing: values)(column)
    return Selection(capacity: column.cells.count) { code in
      candidates.contains(code)
        && ListCell.platforms(of: column.cells.text(of: UInt32(code))).contains { presence in
          let address = Folding.folded(presence.address)
          return needles.contains { areWhole ? address == $0 : address.containsText($0) }
        }
    }
  }

  /// The statuses that are one of the values as written, whole or in their leading words, or that
  /// read as that lifecycle.
  func statusCells(_ values: [String]) -> Selection {
    let wanted = values.map { Folding.folded($0).trimmed }
    let column = storage.columns[ColumnIndex.status]
    return Selection(capacity: column.cells.count) { code in
      let status = column.folded.text(of: code)
      return wanted.contains { value in
        if value.isEmpty { return status.isEmpty }
        return storage.lifecycles[code].word == value || status.leads(with: value)
      }
    }
  }
}

extension ValuePattern {
  /// Whether a folded value is the pattern's text, or begins with it.
  func fits(_ value: String) -> Bool {
    isPrefix ? value.utf8.starts(with: text.utf8) : value.utf8.elementsEqual(text.utf8)
  }
}

extension String {
  /// Whether the bytes of a text stand anywhere in this one; an empty text does everywhere.
  func containsText(_ text: String) -> Bool {
    let needle = Array(text.utf8)
    let bytes = Array(utf8)
    guard needle.count <= bytes.count else { return false }
    return (0...(bytes.count - needle.count)).contains { start in
      bytes[start..<start + needle.count].elementsEqual(needle)
    }
  }
}

extension Column {
  /// The cells that hold nothing: the empty one, and lists without an entry.
  var emptyCells: Selection {
    if let entries {
      return Selection(capacity: cells.count) { entries.entries(ofCell: UInt32($0)).isEmpty }
    }
    return Selection(capacity: cells.count) { code in
      code == 0
        || field.isList && ListCell.entries(of: cells.text(of: UInt32(code))).isEmpty
    }
  }

  /// The cells that are the value, or one of whose entries is; folded.
  func cells(whole value: String) -> Selection {
    let value = value.trimmed
    if value.isEmpty { return emptyCells }
    switch field {
    case .platforms:
      let wanted = Folding.folded(PlatformSpelling.platform(value))
      // An entry as written may hold more than a platform, such as the hashtag used there.
      var found = cells(withEntry: wanted, splitting: ListCell.entries)
      if let entries {
        found.formUnion(entries.cells { Folding.folded($0).utf8.elementsEqual(wanted.utf8) })
      }
      return found
    case .hashtags:
      let wanted = Folding.folded(ListCell.withoutHash(value))
      return cells(withEntry: wanted, splitting: ListCell.hashtags)
    case .focus, .region, .organiser, .members, .formerly:
      return cells(withEntry: Folding.folded(value), splitting: ListCell.entries)
    case .id, .name, .status, .kind, .partOf, .url, .notes, .source, .other:
      return cells(withEntry: Folding.folded(value)) { _ in [] }
    }
  }

  /// The cells that are the folded value whole, or have it as an entry.
  private func cells(
    withEntry value: String, splitting entries: (String) -> [String]
  ) -> Selection {
    let candidates = folded.codes(containing: value)
    return Selection(capacity: cells.count) { code in
      guard candidates.contains(code) else { return false }
      if folded.text(of: code).utf8.elementsEqual(value.utf8) { return true }
      return entries(cells.text(of: UInt32(code)))
        .contains { Folding.folded($0).utf8.elementsEqual(value.utf8) }
    }
  }
}
