import Foundation
import Glibc

/// How much memory of this process is really there.
enum ResidentMemory {
  /// In bytes; 0 where the system does not tell.
  static var bytes: Int {
    let path = "/proc/self/statm"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let fields = text.split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
  }
}
