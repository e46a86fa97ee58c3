internal import CopseFiles
internal import CopseModel
internal import TerminalCanvas

/// Communities to be printed.
struct Listing {
  let communities: Slice<Found>
  /// nil for those that suit the format.
  let columns: [ListColumn]?
  let audit: Audit

  func write(as format: ListFormat, to output: inout Output) {
    switch format {
    case .table: writeTable(to: &output)
    case .csv: writeSheet(.comma, to: &output)
    case .tsv: writeSheet(.tab, to: &output)
    case .json: writeJSON(to: &output)
    case .ndjson:
      for community in communities where !output.isClosed {
        output.writeLine(JSON.community(community).text)
      }
    case .ids:
      for community in communities { output.writeLine(visibleMarks(community.id)) }
    }
  }

  private func writeTable(to output: inout Output) {
    let columns: [ListColumn] =
      columns ?? [
        .field(.id), .field(.name), .field(.status), .field(.platforms), .field(.hashtags),
      ]
    let badges = communities.contains { !$0.badge.isEmpty }
    var table = TextTable(
      columns.map(\.heading) + (badges ? [""] : []),
      alignedRight: Set(columns.indices.filter { columns[$0].isNumber }),
      main: columns.firstIndex(of: .field(.name)))
    for community in communities {
      let cells = columns.map { $0.text(of: community, communities.base.comparison) }
      table.append(badges ? cells + [community.badge] : cells)
    }
    for line in table.lines(within: output.columns) { output.writeLine(line) }
  }

  private func writeSheet(_ delimiter: Delimiter, to output: inout Output) {
    let columns = columns ?? ListColumn.sheet(of: audit)
    var writer = SheetWriter(delimiter)
    writer.append(columns.map { visibleMarks($0.heading) })
    for community in communities where !output.isClosed {
      writer.append(
        columns.map { visibleMarks($0.text(of: community, communities.base.comparison)) })
      output.write(writer.take())
    }
    output.write(writer.take())
  }

  /// An array with one element a line, so that two lists can be compared line by line.
  private func writeJSON(to output: inout Output) {
    output.write("[")
    for (index, community) in communities.enumerated() where !output.isClosed {
      output.write(index == 0 ? "\n" : ",\n")
      output.write(JSON.community(community).text)
    }
    output.write(communities.isEmpty ? "]\n" : "\n]\n")
  }
}

extension Community {
  /// What must be known of a row wherever it is shown; empty for most.
  var badge: String {
    badges([(isIllustrative, "illustrative"), (isInferred, "inferred")])
  }
}

/// The words that hold, as they are told behind a name.
func badges(_ words: [(holds: Bool, word: String)]) -> String {
  words.filter(\.holds).map(\.word).joined(separator: ", ")
}
