import Glibc

/// A program to start: where it is, its arguments, its environment.
struct Program {
  var path: String
  var arguments: [String]
  var environment: [String: String]
  /// A file that is its standard input in place of the terminal.
  var input: String?

  /// The product of the package with that name, built beside the tests.
  init(product: String, _ arguments: [String], type: String = "xterm-256color") throws {
    self.init(path: try Self.productFolder() + "/" + product, arguments, type: type)
  }

  init(path: String, _ arguments: [String], type: String = "xterm-256color") {
    self.path = path
    self.arguments = arguments
    environment = [
      "TERM": type, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      // On a terminal Swift would show a crash and wait for a key.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "HOME"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
  }

  static func productFolder() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }
    let path = String(decoding: bytes, as: UTF8.self)
    guard let slash = path.lastIndex(of: "/") else {
      throw SessionFailure("expected the tests to know where they are, found '\(path)'")
    }
    return String(path[..<slash])
  }
}
