import CopseUI
import Foundation
import TerminalCanvas
import Testing

@Suite struct KeymapTests {
  private let bindings = Keymap.standard.bindings

  @Test func `no key is bound twice in one place`() {
    for place in Place.allCases {
      let keys = bindings.filter { $0.places.contains(place) }.flatMap(\.keys)
      let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 })
      #expect(twice.isEmpty, "\(place): \(twice.map(\.name))")
    }
  }

  @Test func `every name is there once`() {
    #expect(Set(bindings.map(\.name)).count == bindings.count)
    #expect(bindings.allSatisfy { !$0.keys.isEmpty && !$0.places.isEmpty && !$0.help.isEmpty })
  }

  @Test func `every action that a key can mean is bound`() throws {
    let bound = Set(bindings.map { Self.name(of: $0.action) })
    let declared = try Self.declaredActions()
    #expect(declared.count > 40)
    #expect(declared.subtracting(bound).subtracting(["type"]) == [])
    #expect(bound.subtracting(declared) == [])
  }

  @Test func `a key that writes a character is text where there is text, and only there`() {
    for place in Place.allCases {
      let isText = Keymap.standard.action(for: .character("é"), in: place) == .type("é")
      #expect(
        isText == [.queryLine, .facetSearch, .figureSearch, .help].contains(place), "\(place)")
    }
  }

  @Test func `every place can be left by Esc`() {
    for place in Place.allCases {
      #expect(Keymap.standard.action(for: .escape, in: place) == .back, "\(place)")
    }
  }

  @Test func `no key of a place with text takes a character away from it`() {
    for binding in bindings where binding.places.contains(where: \.takesText) {
      for case .character(let character) in binding.keys {
        Issue.record("\(character) cannot be typed, it means \(binding.name)")
      }
    }
  }

  /// The names of the cases of ``Action`` that stand before those from the outside world.
  private static func declaredActions() throws -> Set<String> {
    let file = Screens.fixture("../Sources/CopseUI/Explorer/Action.swift")
    let source = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    let byPerson = source.prefix(
      upTo: source.firstRange(of: "// From the outside")?.lowerBound
        ?? source.startIndex)
    var names: Set<String> = []
    for line in byPerson.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      guard line.hasPrefix("case ") else { continue }
      for name in line.dropFirst("case ".count).split(separator: ",") {
        names.insert(String(name.prefix { $0 != "(" }).trimmingCharacters(in: .whitespaces))
      }
    }
    return names
  }

  private static func name(of action: Action) -> String {
    String("\(action)".prefix { $0 != "(" })
  }
}
