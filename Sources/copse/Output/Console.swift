internal import Glibc

/// Where results and problems go.
struct Console {
  /// Results: standard output.
  var output: Output
  /// Problems, and remarks beside the results: standard error.
  var errors: Output

  /// Writes what is left, and says whether that went well.
  ///
  /// - Returns: The status given, unless the results could not be written; a closed pipe is no
  ///   error, and nobody is left to hear of one.
  mutating func finish(_ status: ExitStatus) -> ExitStatus {
    output.flush()
    if let failure = output.failure {
      let reason = String(cString: strerror(failure))
      errors.writeLine(
        "copse: expected to write the results, found '\(reason)'; make room for them")
    }
    errors.flush()
    if output.failure != nil { return .cannotRun }
    return output.isClosed ? .done : status
  }
}
