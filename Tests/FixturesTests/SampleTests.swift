import CSample
import Foundation
import Testing

struct SampleTests {
  @Test func `the program carries every file of the sample, byte for byte`() throws {
    var names: Set<String> = []
    for index in 0..<copse_sample_count() {
      let name = String(cString: try #require(copse_sample_name(index)))
      let start = try #require(copse_sample_bytes(index))
      let carried = Array(UnsafeBufferPointer(start: start, count: copse_sample_length(index)))
      #expect(carried == (try bytes(of: "amplifyfe/" + name)), "\(name)")
      names.insert(name)
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: fixtures.appending(path: "amplifyfe").path)
    #expect(names == Set(files).subtracting(["README.md"]))
  }

  @Test(arguments: [-1, 11, Int32.max])
  func `there is no file outside the count`(index: Int32) {
    #expect(copse_sample_name(index) == nil)
    #expect(copse_sample_bytes(index) == nil)
    #expect(copse_sample_length(index) == 0)
  }
}
