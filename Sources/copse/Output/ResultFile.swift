internal import Glibc

/// Why a result could not be written to a file.
struct FileFailure: Error, Hashable {
  let path: String
  /// As `errno`.
  let reason: Int32
}

/// A file that a result is written to: there is the old one or the whole new one, never a part.
struct ResultFile {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  func write(_ text: String) throws(FileFailure) { try write { $0.write(text) } }

  /// - Parameter body: what writes the result.
  func write(_ body: (inout Output) -> Void) throws(FileFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        return try replace(Self.resolved(path), with: body, mode: status.st_mode & 0o777)
      case S_IFDIR: throw FileFailure(path: path, reason: EISDIR)
      // A pipe or a device is written to, and not put away for a file.
      default: return try fill(open(path, O_WRONLY | O_CLOEXEC), with: body)
      }
    }
    let mask = umask(0)
    umask(mask)
    try replace(path, with: body, mode: 0o666 & ~mask)
  }

  /// Writes beside the file and then takes its place.
  private func replace(
    _ path: String, with body: (inout Output) -> Void, mode: mode_t
  ) throws(FileFailure) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(FileFailure) {
      guard fchmod(descriptor, mode) == 0 else {
        let failure = failure
        close(descriptor)
        throw failure
      }
      try fill(descriptor, with: body)
      guard rename(temporary, path) == 0 else { throw failure }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes all of the result and closes the file.
  private func fill(
    _ descriptor: Int32, with body: (inout Output) -> Void
  ) throws(FileFailure) {
    guard descriptor >= 0 else { throw failure }
    var file = Output(descriptor: descriptor)
    body(&file)
    file.flush()
    let closing = close(descriptor) == 0 ? nil : errno
    if let reason = file.failure ?? (file.isClosed ? EPIPE : closing) {
      throw FileFailure(path: path, reason: reason)
    }
  }

  private var failure: FileFailure { FileFailure(path: path, reason: errno) }

  /// The file that a chain of links ends in.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
