internal import CSample
internal import CopseFiles

/// The audit that the program carries, so that it can be tried anywhere.
enum Sample {
  static var files: [SheetFile] {
    (0..<copse_sample_count()).compactMap { index in
      guard let name = copse_sample_name(index), let bytes = copse_sample_bytes(index) else {
        return nil
      }
      let buffer = UnsafeBufferPointer(start: bytes, count: Int(copse_sample_length(index)))
      return SheetFile(name: String(cString: name), bytes: Array(buffer))
    }
  }
}
