import CopseFiles
import CopseModel
import Foundation
import Testing

/// Run with `COPSE_MEASURE=1 swift test -c release --filter RowScannerSpeed`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["COPSE_MEASURE"] != nil))
struct RowScannerSpeed {
  @Test func `300 megabytes are split in a second`() throws {
    let cells = [
      "a-community", "A community of practice", "active", "\"twitter:@handle; jiscmail:LIST, 2\"",
      "#one; #two", "chat", "further education", "Wales", "Someone", "118", "https://example.org/x",
      "Founded somewhere, é",
    ].map { $0.contains(",") && !$0.hasPrefix("\"") ? "\"\($0)\"" : $0 }
    let line = Array((cells.joined(separator: ",") + "\n").utf8)
    var bytes: [UInt8] = []
    while bytes.count < 200_000_000 { bytes += line }
    let clock = ContinuousClock()
    var count = 0
    let duration = clock.measure {
      var scanner = RowScanner(bytes, delimiter: UInt8(ascii: ","))
      var row = SheetRow()
      while scanner.next(into: &row) { count += row.cells.count }
    }
    #expect(count == bytes.count / line.count * 12)
    let rate = Double(bytes.count) / 1e6 / (duration / .seconds(1))
    print("RowScanner: \(Int(rate)) MB/s")
    #expect(rate >= 300)
  }
}
