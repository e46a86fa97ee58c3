import CopseModel

extension Samples {
  /// Audits in which platforms are hardly any, very many, not recorded, or written by nobody's
  /// friend.
  static let platforms: KeyValuePairs<String, Audit> = [
    "no-platforms": audit([
      2023: [["id", "name"], ["a", "A"], ["b", "B"]],
      2024: [["id", "name"], ["b", "Bee"]],
    ]),
    "one-edition": audit([
      2024: [
        ["id", "name", "platforms"], ["a", "A", "zoom; teams"], ["b", "B", "zoom"], ["c", "C", ""],
      ]
    ]),
    // a leaves twitter for two, b leaves it for nothing, d joins from nothing, c is gone.
    "gap-year": audit([
      2019: [
        ["id", "name", "platforms"], ["a", "A", "twitter; zoom"], ["b", "B", "twitter; zoom"],
        ["c", "C", "twitter"], ["d", "D", "zoom"],
      ],
      2022: [
        ["id", "name", "platforms"], ["a", "A", "linkedin; bluesky; zoom"], ["b", "B", "zoom"],
        ["d", "D", "zoom; teams"], ["e", "E", "twitter"],
      ],
    ]),
    // 2022 has no column of platforms.
    "not-recorded": audit([
      2021: [["id", "name", "platforms"], ["a", "A", "twitter"], ["b", "B", "zoom"]],
      2022: [["id", "name"], ["a", "A"], ["b", "B"], ["c", "C"]],
      2023: [
        ["id", "name", "platforms"], ["a", "A", "linkedin"], ["b", "B", "zoom"], ["c", "C", ""],
      ],
    ]),
    "many-platforms": audit([2023: many(moving: 0), 2024: many(moving: 1)]),
    "hostile-platforms": audit([
      2023: [
        ["id", "name", "platforms"], ["a", "A", "\u{1B}[31mevil\u{7}; <script>]]>\"&'"],
        ["b", "B", "微信; a→b"], ["c", "C", String(repeating: "w", count: 90)],
      ],
      2024: [
        ["id", "name", "platforms"], ["a", "A", "\u{202E}txt.exe; nothing; all"],
        ["b", "B", "Z\u{300}\u{301}\u{302}\u{303}algo; a b"], ["c", "C", "zoom"],
      ],
    ]),
  ]

  /// 200 communities, each on a platform of its own; so many of them are on another one a year later.
  private static func many(moving step: Int) -> [[String]] {
    [["id", "name", "platforms"]]
      + (0..<200).map { number in
        ["c\(number)", "C\(number)", "platform-\((number + step) % 200); zoom"]
      }
  }
}
