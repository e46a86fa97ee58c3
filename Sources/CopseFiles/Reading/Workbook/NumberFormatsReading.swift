/// Reads the part with the styles.
final class NumberFormatsReading: XMLListener {
  let fault: WorkbookFault? = nil
  private var styles: [NumberFormat] = []
  private var own: [Int: NumberFormat] = [:]
  private var isInCells = false

  var formats: NumberFormats { NumberFormats(styles: styles) }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      else { return }
      own[id] = NumberFormat(code: code)
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      styles.append(own[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isInCells = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
