import Foundation
import FuzzerRuntime

/// One input; what does not hold ends the process with a trap, which the fuzzer reports.
func take(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let fault = FuzzedInput(input).fault() {
    fatalError(fault)
  }
  return 0
}

/// Reads inputs of a corpus, each damaged at random, without looking at what they reach: several
/// times as fast as the fuzzer where nothing is instrumented.
func readDamaged(_ corpus: String, count: Int, seed: UInt64) throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: corpus).sorted()
  let inputs = try names.map { name in
    try [UInt8](Data(contentsOf: URL(filePath: corpus).appending(path: name)))
  }
  var numbers = SeededNumbers(seed: seed)
  for number in 0..<count {
    let input = inputs.randomElement(using: &numbers) ?? []
    let damaged = FuzzedInput.damaged(input, among: inputs, using: &numbers)
    if let fault = FuzzedInput(damaged).fault() {
      say("\(number): \(Data(damaged).base64EncodedString()): \(fault)")
    }
    if (number + 1).isMultiple(of: 100_000) { say("\(number + 1) runs") }
  }
}

/// Writes a line at once, also into a file.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

if CommandLine.arguments.count == 5, CommandLine.arguments[1] == "--random",
  let count = Int(CommandLine.arguments[3]), let seed = UInt64(CommandLine.arguments[4])
{
  try readDamaged(CommandLine.arguments[2], count: count, seed: seed)
} else {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  _ = LLVMFuzzerRunDriver(&count, &arguments, take)
}
