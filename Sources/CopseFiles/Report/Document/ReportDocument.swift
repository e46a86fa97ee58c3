public import CopseModel

/// A report as a value: what it says, and not how it is written.
public struct ReportDocument: Hashable, Sendable {
  public let title: String
  /// What must be known before all else is read.
  public let opening: [ReportBlock]
  public let sections: [ReportSection]

  public init(title: String, opening: [ReportBlock], sections: [ReportSection]) {
    self.title = title
    self.opening = opening
    self.sections = sections
  }
}

/// What a report says of one thing, under a heading.
public struct ReportSection: Hashable, Sendable {
  /// What a link into the report names; of small letters and `-`, the program's own.
  public let identifier: String
  public let title: String
  public let blocks: [ReportBlock]

  public init(_ identifier: String, _ title: String, _ blocks: [ReportBlock]) {
    self.identifier = identifier
    self.title = title
    self.blocks = blocks
  }
}

/// A piece of a section.
public enum ReportBlock: Hashable, Sendable {
  /// Under the heading of the section.
  case heading(String)
  case paragraph(ReportText)
  /// What must not be overlooked.
  case note(ReportText)
  case list([ReportText])
  case table(ReportTable)
  case figure(ReportFigure)
  case map(ReportMap)
}

/// A map, and a table of what stands on it.
public struct ReportMap: Hashable, Sendable {
  public let map: NetworkMap
  public let table: ReportTable

  public init(_ map: NetworkMap, _ table: ReportTable) {
    self.map = map
    self.table = table
  }
}

/// Pictures, and one table with their figures.
public struct ReportFigure: Hashable, Sendable {
  public let pictures: [Picture]
  /// Every figure of the pictures, and perhaps more.
  public let table: ReportTable

  public init(_ pictures: [Picture], _ table: ReportTable) {
    self.pictures = pictures
    self.table = table
  }
}
