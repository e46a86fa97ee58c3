/// What stands before a caret, and what behind it.
struct Halves {
  var left: String
  var right: String
}
