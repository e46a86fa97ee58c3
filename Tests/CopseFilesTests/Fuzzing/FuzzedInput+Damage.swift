extension FuzzedInput {
  /// The input with one to three pieces removed, repeated, changed or taken from another input.
  static func damaged(
    _ input: [UInt8], among inputs: [[UInt8]], using numbers: inout SeededNumbers
  ) -> [UInt8] {
    var damaged = input
    for _ in 0..<Int.random(in: 1...3, using: &numbers) where damaged.count > 1 {
      let start = Int.random(in: 1..<damaged.count, using: &numbers)
      let end = min(damaged.count, start + Int.random(in: 1...16, using: &numbers))
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: damaged.removeSubrange(start..<end)
      case 1: damaged.insert(contentsOf: damaged[start..<end], at: start)
      case 2: damaged[start] = .random(in: 0...255, using: &numbers)
      default:
        let other = inputs.randomElement(using: &numbers) ?? []
        let place = Int.random(in: 0...other.count, using: &numbers)
        damaged.replaceSubrange(start..<end, with: other[place...].prefix(16))
      }
    }
    return damaged
  }
}
