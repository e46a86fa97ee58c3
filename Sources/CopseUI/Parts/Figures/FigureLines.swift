/// The lines of a table of figures, from top to bottom: for each section its heading, its notes and
/// its entries, and a blank line between sections.
struct FigureLines: Sendable {
  enum Line: Hashable, Sendable {
    case blank
    case heading(Int)
    case note(String)
    case entry(FigurePlace)
  }

  private struct Block: Sendable {
    /// The line of its heading.
    let start: Int
    let notes: [String]
    let count: Int

    var firstEntry: Int { start + 1 + notes.count }
    var end: Int { firstEntry + count }
  }

  private let blocks: [Block]
  /// How many lines there are.
  let count: Int

  /// - Parameter notes: the notes of a section as they are broken into lines.
  init(_ sections: [FigureSection], notes: (FigureSection) -> [String]) {
    var blocks: [Block] = []
    for section in sections {
      let start = blocks.last.map { $0.end + 1 } ?? 0
      blocks.append(
        Block(start: start, notes: notes(section), count: section.count))
    }
    self.blocks = blocks
    count = blocks.last?.end ?? 0
  }

  /// The line at an index from 0; nil where there is none.
  subscript(index: Int) -> Line? {
    guard (0..<count).contains(index), let section = section(at: index) else { return nil }
    let block = blocks[section]
    if index == block.start { return .heading(section) }
    if index < block.firstEntry { return .note(block.notes[index - block.start - 1]) }
    if index >= block.end { return .blank }
    return .entry(FigurePlace(section: section, index: index - block.firstEntry))
  }

  /// The section that a line belongs to; a blank one belongs to the section above.
  func section(at index: Int) -> Int? {
    blocks.lastIndex { $0.start <= index }
  }

  /// The line of a section's heading.
  func heading(of section: Int) -> Int { blocks[section].start }

  /// The line of an entry.
  func index(of place: FigurePlace) -> Int { blocks[place.section].firstEntry + place.index }
}
