import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser sees in a page.
final class PageReader: NSObject, XMLParserDelegate {
  private(set) var elements: [String: Int] = [:]
  /// Every attribute as `element name value`.
  private(set) var attributes: [(element: String, name: String, value: String)] = []
  private(set) var isWellFormed = false
  /// The text of each element of a name, in the order in which they end.
  private(set) var texts: [String: [String]] = [:]
  private var open: [(name: String, text: String)] = []

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements[name, default: 0] += 1
    self.attributes += attributes.map { (name, $0.key, $0.value) }
    open.append((name, ""))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open.indices { open[index].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let last = open.popLast() else { return }
    texts[last.name, default: []].append(last.text)
  }

  /// The values of an attribute, whatever has it.
  func values(of name: String) -> [String] {
    attributes.filter { $0.name == name }.map(\.value)
  }
}
