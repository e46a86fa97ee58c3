import CopseModel

/// The rows of the Changes screen from top to end, each worked out when it is asked for.
struct ChangeRows: Sendable {
  /// One row.
  enum Row: Sendable {
    case note(String)
    /// What leads the rows of a section.
    case heading(ChangeSection)
    case event(ChangeList.Event)
    case entry(ChangeEntry)
  }

  /// A row by what it shows, which is found again when rows come and go before it.
  struct Anchor: Hashable, Sendable {
    let section: ChangeSection
    /// How far it stands below the first row of its section.
    let offset: Int
    /// The number of the community; nil for rows that have none.
    let community: Int?
  }

  /// A section as it stands on the screen: its first row, and how many rows it has there.
  private struct Block {
    let section: ChangeSection
    let start: Int
    let count: Int
  }

  let notes: [String]
  let list: ChangeList?
  let folded: Set<ChangeSection>
  private let blocks: [Block]

  init(notes: [String], list: ChangeList?, folded: Set<ChangeSection>) {
    self.notes = notes
    self.list = list
    self.folded = folded
    var blocks: [Block] = []
    func add(_ section: ChangeSection, _ rows: Int) {
      guard rows > 0 else { return }
      let start = blocks.last.map { $0.start + $0.count } ?? 0
      let heading = section == .notes ? 0 : 1
      let count = heading + (folded.contains(section) ? 0 : rows)
      blocks.append(Block(section: section, start: start, count: count))
    }
    add(.notes, notes.count)
    add(.events, list?.events.count ?? 0)
    for group in list?.groups ?? [] { add(.kind(group.kind), group.count) }
    self.blocks = blocks
  }

  var count: Int { blocks.last.map { $0.start + $0.count } ?? 0 }

  /// The row at a place, or nil where there is none.
  subscript(index: Int) -> Row? {
    guard let block = block(at: index) else { return nil }
    let offset = index - block.start
    switch block.section {
    case .notes: return .note(notes[offset])
    case .events:
      return list.map { offset == 0 ? .heading(.events) : .event($0.events[offset - 1]) }
    case .kind(let kind):
      if offset == 0 { return .heading(block.section) }
      return group(kind).map { .entry($0[offset - 1]) }
    }
  }

  /// The group of a kind of change; nil when nothing changed so.
  func group(_ kind: ChangeKind) -> ChangeGroup? {
    list?.groups.first { $0.kind == kind }
  }

  /// The row at a place by what it shows; nil where there is none.
  func anchor(at index: Int) -> Anchor? {
    guard let block = block(at: index) else { return nil }
    let offset = index - block.start
    var community: Int?
    if case .kind(let kind) = block.section, offset > 0 {
      community = group(kind)?.number(at: offset - 1)
    }
    return Anchor(section: block.section, offset: offset, community: community)
  }

  /// Where a row stands, or the one nearest to it: the same community, else the same place of its
  /// section, else the section that follows.
  func index(of anchor: Anchor) -> Int {
    guard let block = blocks.first(where: { $0.section == anchor.section }) else {
      let sections = ChangeSection.inOrder
      let place = sections.firstIndex(of: anchor.section) ?? 0
      let next = blocks.first { (sections.firstIndex(of: $0.section) ?? 0) > place }
      return next?.start ?? max(0, count - 1)
    }
    let isOpen = block.count > 1
    if case .kind(let kind) = block.section, isOpen, let community = anchor.community,
      let row = group(kind)?.index(of: community)
    {
      return block.start + 1 + row
    }
    return block.start + min(anchor.offset, block.count - 1)
  }

  private func block(at index: Int) -> Block? {
    blocks.first { ($0.start..<$0.start + $0.count).contains(index) }
  }
}

extension ChangeRows {
  /// The section of a row; nil where there is no row.
  func section(at index: Int) -> ChangeSection? { block(at: index)?.section }

  /// The rows of a section, its heading first; nil when it has none.
  func range(of section: ChangeSection) -> Range<Int>? {
    blocks.first { $0.section == section }.map { $0.start..<$0.start + $0.count }
  }

  /// The first difference, or else what is folded or said first.
  var first: Int {
    difference(after: -1, by: 1) ?? blocks.first { $0.section != .notes }?.start ?? 0
  }

  /// The row of the next difference in a direction; nil when all that follow are folded.
  func difference(after index: Int, by step: Int) -> Int? {
    let sections = step > 0 ? blocks : blocks.reversed()
    for block in sections where block.section != .notes && block.count > 1 {
      let rows = block.start + 1..<block.start + block.count
      if step > 0, rows.upperBound > index + 1 { return max(rows.lowerBound, index + 1) }
      if step < 0, rows.lowerBound < index { return min(rows.upperBound, index) - 1 }
    }
    return nil
  }

  /// The nearest folded section in a direction, the one at the place itself among them going down.
  func folded(after index: Int, by step: Int) -> ChangeSection? {
    let sections = step > 0 ? blocks : blocks.reversed()
    return sections.first { block in
      folded.contains(block.section)
        && (step > 0 ? block.start >= index : block.start < index)
    }?.section
  }
}
