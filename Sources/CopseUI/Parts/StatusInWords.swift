import CopseModel

extension Community {
  /// The status as written, or that none is stated, or that the edition does not record any.
  var statusInWords: String {
    status.isEmpty ? "status \(wordForEmpty(.status))" : status
  }
}
