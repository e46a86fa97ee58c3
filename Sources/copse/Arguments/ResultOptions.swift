internal import ArgumentParser

/// What a result can be written as.
protocol ResultFormat: ExpressibleByArgument, CaseIterable {
  /// The help behind `-o`: what the path says.
  static var pathHelp: ArgumentHelp { get }
  /// What goes to standard output where nothing is asked for.
  static var standard: Self { get }
  /// Why a path that does not say what is written is refused.
  static func failure(at path: String) -> CommandFailure

  /// - Returns: nil for a path that ends in no known way.
  init?(path: String)
}

/// Where a result is written, and as what.
struct ResultOptions<Format: ResultFormat>: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: Format.pathHelp)
  var output: String?
  @Option(help: ArgumentHelp("What to write, whatever the file is called.", valueName: "format"))
  var format: Format?

  /// Nil for standard output.
  var path: String? { output == "-" ? nil : output }

  /// What is asked for, or what the path says.
  func chosenFormat() throws(CommandFailure) -> Format {
    if let format { return format }
    guard let path else { return .standard }
    guard let format = Format(path: path) else { throw Format.failure(at: path) }
    return format
  }

  /// - Parameter body: what writes the result.
  func write(
    on console: inout Console, _ body: (inout Output) -> Void
  ) throws(CommandFailure) {
    guard let path else { return body(&console.output) }
    do throws(FileFailure) {
      try ResultFile(path).write(body)
    } catch {
      throw .file(error)
    }
  }
}
