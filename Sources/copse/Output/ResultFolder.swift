internal import Glibc

/// A new or empty folder that results are written into.
struct ResultFolder {
  private let path: String

  /// Makes the folder where there is none; one that holds anything is left alone.
  init(_ path: String) throws(FileFailure) {
    self.path = path
    if mkdir(path, 0o777) == 0 { return }
    let failure = FileFailure(path: path, reason: errno)
    guard failure.reason == EEXIST, Self.isFolder(path) else { throw failure }
    guard Self.isEmpty(path) else { throw FileFailure(path: path, reason: ENOTEMPTY) }
  }

  func write(_ text: String, to name: String) throws(FileFailure) {
    try ResultFile(path.hasSuffix("/") ? path + name : "\(path)/\(name)").write(text)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isEmpty(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    var count = 0
    // `.` and `..` are always there.
    while count < 3, readdir(folder) != nil { count += 1 }
    return count < 3
  }
}
