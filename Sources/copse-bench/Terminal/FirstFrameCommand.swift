import ArgumentParser

struct FirstFrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "first-frame",
    abstract: "Times from the start of the program until its screen shows a community.",
    discussion: "fzf, where it is installed, is timed on the same sheet, in turns.")

  @Argument(help: "The folder of the audit.")
  var audit: String

  @Option(help: "The program to time; otherwise the copse beside this one.")
  var program: String?

  @Option(help: "How often.")
  var repeats = 20

  @Option(help: "What the screen shows when it is there; otherwise a word of a name.")
  var word: String?

  func run() throws {
    let sheet = try ShownSheet(of: audit)
    let word = Array((word ?? sheet.word).utf8)
    let contenders =
      [.copse(program: program, audit: audit)]
      + [Contender.fzf(sheet: sheet.path)].compactMap { $0 }
    var times: [[Double]] = contenders.map { _ in [] }
    for _ in 0..<repeats {
      for (index, contender) in contenders.enumerated() {
        times[index].append(try time(contender, until: word))
      }
    }
    print("first frame, until it shows '\(String(decoding: word, as: UTF8.self))'")
    for (contender, times) in zip(contenders, times) {
      print("\(contender.name): \(Timing(times).description)")
    }
  }

  private func time(_ contender: Contender, until word: [UInt8]) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let terminal = try contender.start(columns: 160, rows: 50)
    var shown: [UInt8] = []
    while let bytes = terminal.read(within: 60_000) {
      let end = clock.now
      shown += bytes
      if shown.contains(word) { return (end - start) / .milliseconds(1) }
    }
    throw ValidationError(
      "expected \(contender.name) to show '\(String(decoding: word, as: UTF8.self))', found that "
        + "it ended or stayed silent; run it by hand, or name another --word")
  }
}
