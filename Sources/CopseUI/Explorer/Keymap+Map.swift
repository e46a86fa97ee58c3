import TerminalCanvas

// The keys of the map.

extension Keymap {
  static let chain: [Binding] = [
    Binding(
      ["m"], .markCommunity, "mark", "Mark the community as one end of a chain, or no longer",
      in: Place.panes, hint: "mark"),
    Binding(
      ["p"], .showChain, "show-chain",
      "Show the shortest chain of connections from the community that is marked", in: Place.panes,
      hint: "chain"),
  ]

  static let map: [Binding] = [
    Binding(
      ["h", .left], .moveLeft, "walk-left", "Go to the nearest community on the left", in: [.map],
      hint: "walk"),
    Binding(
      ["j", .down], .moveDown, "walk-down", "Go to the nearest community below", in: [.map],
      hint: "walk"),
    Binding(
      ["k", .up], .moveUp, "walk-up", "Go to the nearest community above", in: [.map],
      hint: "walk"),
    Binding(
      ["l", .right], .moveRight, "walk-right", "Go to the nearest community on the right",
      in: [.map], hint: "walk"),
    Binding(
      ["+", "="], .growMap, "grow-map", "Show communities one connection further away",
      in: Place.maps, hint: "reach"),
    Binding(
      ["-"], .shrinkMap, "shrink-map", "Show communities one connection less far away",
      in: Place.maps, hint: "reach"),
    Binding(
      ["n"], .nextDifference, "next-connected",
      "Go to the next community that came or went, or a connection to it", in: Place.maps),
    Binding(
      ["N"], .previousDifference, "previous-connected",
      "Go to the community before that came or went, or a connection to it", in: Place.maps),
    Binding(
      [.enter], .open, "put-in-middle",
      "Put the community in the middle; the one that is there opens", in: Place.maps,
      hint: "middle"),
  ]
}
