/// The sets of two platforms or more that rows have, each set found once for a distinct cell.
struct PlatformSets {
  /// By set: the codes of its platforms, ascending.
  private(set) var codes: [[UInt32]] = []
  /// By index of the edition, and by set: how many rows have it; sets that none has are left out.
  private(set) var counts: [Int: [Int: Int]] = [:]
  private var sets: [[UInt32]: Int32] = [:]
  /// By code of the cell: the set, or -1 for one that was not looked at.
  private var setOfCell: [Int32]

  init(of cellCount: Int) {
    setOfCell = Array(repeating: -1, count: cellCount)
  }

  /// Counts the sets of an edition's rows.
  ///
  /// - Returns: how many rows have no platform, one, two and so on.
  mutating func count(
    _ segments: [(edition: Int, rows: Selection)], edition: Int, _ storage: AuditStorage,
    _ entries: ListEntries
  ) -> [Int] {
    var using: [Int] = []
    var own: [Int] = []
    for (edition, rows) in segments {
      let columns = storage.editions[edition]
      for row in rows {
        let cell = columns.code(ColumnIndex.platforms, row)
        let platforms = entries.entries(ofCell: cell)
        while using.count <= platforms.count { using.append(0) }
        using[platforms.count] += 1
        guard platforms.count > 1 else { continue }
        let set = set(platforms, ofCell: Int(cell))
        while own.count <= set { own.append(0) }
        own[set] += 1
      }
    }
    counts[edition] = Dictionary(
      uniqueKeysWithValues: own.enumerated().filter { $0.element > 0 }.map {
        ($0.offset, $0.element)
      })
    return using
  }

  private mutating func set(_ platforms: ArraySlice<UInt32>, ofCell cell: Int) -> Int {
    if setOfCell[cell] >= 0 { return Int(setOfCell[cell]) }
    let sorted = platforms.sorted()
    let next = Int32(codes.count)
    let set = sets[sorted] ?? next
    if set == next {
      sets[sorted] = set
      codes.append(sorted)
    }
    setOfCell[cell] = set
    return Int(set)
  }
}
