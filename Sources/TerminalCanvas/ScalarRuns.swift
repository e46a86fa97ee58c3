/// A small number for each of some runs of Unicode scalars, from a generated table.
struct ScalarRuns: Sendable {
  private var firsts: [UInt32] = []
  private var lasts: [UInt32] = []
  private var values: [UInt8] = []

  /// Reads `FIRST-LAST=VALUE` entries, all hexadecimal, in ascending order.
  init(_ text: StaticString) {
    var number: UInt32 = 0
    for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) {
      switch byte {
      case UInt8(ascii: "-"):
        firsts.append(number)
        number = 0
      case UInt8(ascii: "="):
        if firsts.count == lasts.count { firsts.append(number) }
        lasts.append(number)
        number = 0
      case UInt8(ascii: " "):
        values.append(UInt8(truncatingIfNeeded: number))
        number = 0
      case UInt8(ascii: "A")...UInt8(ascii: "F"):
        number = number << 4 | UInt32(byte - 0x37)
      default:
        number = number << 4 | UInt32(byte & 0xF)
      }
    }
    values.append(UInt8(truncatingIfNeeded: number))
  }

  /// The number of the run that holds the scalar; nil outside of all runs.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of runs.
  subscript(scalar: Unicode.Scalar) -> UInt8? {
    var low = 0
    var high = lasts.count
    while low < high {
      let middle = (low + high) / 2
      if lasts[middle] < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < firsts.count && firsts[low] <= scalar.value ? values[low] : nil
  }
}
