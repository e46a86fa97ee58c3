internal import CExpat

/// Is told what an XML document holds, in its order.
protocol XMLListener: AnyObject {
  /// Set to end the reading.
  var fault: WorkbookFault? { get }
  /// - Parameter name: Without its namespace.
  func begin(_ name: String, _ attributes: XMLAttributes)
  func end(_ name: String)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element, as long as it is told.
struct XMLAttributes {
  fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute by its name without a namespace; nil without it.
  subscript(_ name: String) -> String? {
    var found: String?
    visit { if $0 == name { found = $1 } }
    return found
  }

  func visit(_ body: (_ name: String, _ value: String) -> Void) {
    guard var place = pointer else { return }
    while let name = place[0], let value = place[1] {
      if let local = copse_local_name(name) {
        body(String(cString: local), String(cString: value))
      }
      place += 2
    }
  }
}

extension ZipArchive {
  /// Reads a part that is an XML document.
  ///
  /// Entities are never declared, and so never grow: a document type is refused where it begins.
  ///
  /// - Throws: ``WorkbookFault`` when it is damaged, or what the listener found.
  func read(_ entry: ZipEntry, telling listener: some XMLListener) throws(WorkbookFault) {
    guard let parser = copse_parser() else { throw .damaged(.part(entry.name)) }
    defer { XML_ParserFree(parser) }
    let listening = XMLListening(listener, parser)
    try withExtendedLifetime(listening) { () throws(WorkbookFault) in
      listening.attach()
      var count = 0
      try entry.unpack(from: bytes) { (block) throws(WorkbookFault) in
        let status = block.withMemoryRebound(to: CChar.self) {
          XML_Parse(parser, $0.baseAddress, Int32($0.count), 0)
        }
        try listening.check(status, entry)
        count += block.count
        guard count - max(0, XML_GetCurrentByteIndex(parser)) <= mostPending else {
          throw .damaged(.part(entry.name))
        }
      }
      try listening.check(XML_Parse(parser, nil, 0, 1), entry)
    }
  }
}

/// How long a tag or a comment may be, in bytes: Expat 2.5 reads what has no end yet again with every
/// block, 75 seconds for a comment of 100 MB.
private let mostPending = 1 << 20

/// What Expat is given to call back to.
private final class XMLListening {
  private let listener: any XMLListener
  private let parser: XML_Parser
  private var hasDocumentType = false
  private var depth = 0
  /// Those of a workbook are ten deep; Expat keeps 140 bytes for each.
  private static let mostDepth = 1_000

  init(_ listener: any XMLListener, _ parser: XML_Parser) {
    self.listener = listener
    self.parser = parser
  }

  func attach() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let listening = XMLListening.at(data) else { return }
        listening.enter()
        guard let local = name.flatMap(copse_local_name) else { return }
        listening.listener.begin(String(cString: local), XMLAttributes(pointer: attributes))
      },
      { data, name in
        guard let listening = XMLListening.at(data) else { return }
        listening.depth -= 1
        guard let local = name.flatMap(copse_local_name) else { return }
        listening.listener.end(String(cString: local))
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      UnsafeBufferPointer(start: text, count: Int(count)).withMemoryRebound(to: UInt8.self) {
        XMLListening.at(data)?.listener.text($0)
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLListening.at(data)?.refuseDocumentType()
    }
  }

  func check(_ status: XML_Status, _ entry: ZipEntry) throws(WorkbookFault) {
    if hasDocumentType { throw .documentType(entry.name) }
    if let fault = listener.fault { throw fault }
    guard status == XML_STATUS_OK else { throw .damaged(.part(entry.name)) }
  }

  private func refuseDocumentType() {
    hasDocumentType = true
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  /// Goes into an element; too deep, the document is taken for damaged.
  private func enter() {
    depth += 1
    if depth > Self.mostDepth { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  private static func at(_ data: UnsafeMutableRawPointer?) -> XMLListening? {
    data.map { Unmanaged<XMLListening>.fromOpaque($0).takeUnretainedValue() }
  }
}
