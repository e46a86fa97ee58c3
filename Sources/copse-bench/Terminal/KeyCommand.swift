import ArgumentParser

struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Times from a key until the last byte of the screen that answers it, at 160×50.",
    discussion: """
      Keys are written as they are typed, with \\e for Escape, \\n for Enter and \\b for Backspace. \
      Each must change the screen, or it is counted as silent.
      """)

  @Argument(help: "The folder of the audit.")
  var audit: String

  @Option(help: "The keys to time, one after another and again; each character is a key.")
  var keys = "jjjjkkkk"

  @Option(help: "What to type before, such as a query.")
  var before = ""

  @Option(help: "What to type after each key, untimed, such as the key that leads back.")
  var after = ""

  @Option(
    help: "So many milliseconds without output end a frame; more than an answer takes.")
  var quiet: Int32 = 20

  @Option(help: "How many keys to time.")
  var repeats = 200

  @Option(help: "The program to time; otherwise the copse beside this one.")
  var program: String?

  @Flag(help: "Time fzf on the latest sheet instead.")
  var fzf = false

  func run() throws {
    let contender = try contender()
    let terminal = try contender.start(columns: 160, rows: 50)
    guard answer(of: terminal, quietFor: 10_000) != nil else {
      throw ValidationError("expected \(contender.name) to show a screen, found nothing")
    }
    settle(terminal)
    for key in Self.typed(before) {
      terminal.write(key)
      settle(terminal)
    }
    let keys = Self.typed(keys)
    guard !keys.isEmpty else { throw ValidationError("expected keys, found none") }

    var (first, last, bytes, silent) = ([Double](), [Double](), 0, 0)
    let clock = ContinuousClock()
    for turn in 0..<repeats {
      let start = clock.now
      terminal.write(keys[turn % keys.count])
      guard let answer = answer(of: terminal, quietFor: 2_000) else {
        silent += 1
        continue
      }
      first.append((answer.first - start) / .milliseconds(1))
      last.append((answer.last - start) / .milliseconds(1))
      bytes += answer.bytes
      for key in Self.typed(after) {
        terminal.write(key)
        settle(terminal)
      }
    }
    print("\(contender.name), to the first byte: \(Timing(first).description)")
    print("\(contender.name), to the last byte: \(Timing(last).description)")
    print("bytes a key: \(bytes / max(1, last.count)), silent keys: \(silent)")
  }

  private func contender() throws -> Contender {
    guard fzf else { return .copse(program: program, audit: audit) }
    guard let contender = Contender.fzf(sheet: try ShownSheet(of: audit).path) else {
      throw ValidationError("expected fzf among the programs installed, found none; install it")
    }
    return contender
  }

  /// Waits until nothing has been written for a while, as long as a large sheet takes to read.
  private func settle(_ terminal: borrowing PseudoTerminal) {
    while terminal.read(within: 500) != nil {}
  }

  private func answer(
    of terminal: borrowing PseudoTerminal, quietFor patience: Int32
  ) -> (first: ContinuousClock.Instant, last: ContinuousClock.Instant, bytes: Int)? {
    let clock = ContinuousClock()
    guard let start = terminal.read(within: patience) else { return nil }
    var answer = (first: clock.now, last: clock.now, bytes: start.count)
    while let more = terminal.read(within: quiet) {
      answer.last = clock.now
      answer.bytes += more.count
    }
    return answer
  }

  private static func typed(_ keys: String) -> [[UInt8]] {
    keys.replacing("\\e", with: "\u{1B}").replacing("\\n", with: "\r")
      .replacing("\\b", with: "\u{7F}").map { Array(String($0).utf8) }
  }
}
