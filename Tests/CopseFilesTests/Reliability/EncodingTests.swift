import CopseFiles
import CopseModel
import Foundation
import Testing

/// What the encodings of older programs are taken for, a word or two at a time.
@Suite struct EncodingTests {
  /// What is said of a sheet that holds the text alone.
  private func told(of sample: EncodedText) throws -> String {
    let text = try #require(Data(base64Encoded: sample.bytes))
    let bytes = Array("id,name\na,".utf8) + text + [0x0A]
    let file = SheetFile(name: "communities-2021.csv", bytes: bytes)
    return AuditReader.read([file], title: "").problems.first?.message ?? "nothing"
  }

  @Test(arguments: EncodedText.european)
  func `text of Europe is read as Windows-1252, and said`(_ sample: EncodedText) throws {
    #expect(try told(of: sample).contains("read as Windows-1252"))
  }

  @Test(arguments: EncodedText.shiftJIS)
  func `Shift-JIS is named as what it is`(_ sample: EncodedText) throws {
    #expect(try told(of: sample).contains("Japanese text in Shift-JIS"))
  }

  @Test(arguments: EncodedText.eastAsian)
  func `GBK and EUC are named as what they are`(_ sample: EncodedText) throws {
    #expect(try told(of: sample).contains("(GBK, Big5 or EUC)"))
  }
}
