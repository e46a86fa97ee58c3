/// A line in which `^` stands before the part that an error points at, and `$` after it.
struct MarkedText {
  let text: String
  /// From 1; 0 when nothing is marked.
  let column: Int
  let length: Int

  init(_ marked: String) {
    let before = marked.prefix { $0 != "^" }
    let after = marked.dropFirst(before.count + 1)
    let part = after.prefix { $0 != "$" }
    text = marked.filter { $0 != "^" && $0 != "$" }
    column = before.count + 1
    length = part.count
  }
}
