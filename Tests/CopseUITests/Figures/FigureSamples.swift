import CopseModel

extension Samples {
  /// Audits whose figures are hardly any, or are not recorded, or were written by nobody's friend.
  static let figures: KeyValuePairs<String, Audit> = [
    "no-hashtags": audit([
      2023: [["id", "name"], ["a", "A"], ["b", "B"]],
      2024: [["id", "name"], ["b", "Bee"]],
    ]),
    "one-edition": audit([
      2024: [["id", "name", "hashtags"], ["a", "A", "#one; #ones"], ["b", "B", "#one"]]
    ]),
    "gap-year": audit([
      2019: [
        ["id", "name", "status", "hashtags"], ["a", "A", "active", "#Old; #tea"],
        ["b", "B", "active", "#tea"], ["c", "C", "active", "#gone"],
      ],
      2020: [
        ["id", "name", "status", "hashtags"], ["a", "A", "active", "#tea"],
        ["b", "B", "active", ""], ["d", "D", "active", "#teas"],
      ],
      2023: [
        ["id", "name", "status", "hashtags"], ["a", "A", "closed", "#tea"],
        ["b", "B", "active", "#TEA"], ["d", "D", "active", "#teas"], ["e", "E", "active", "#new"],
      ],
    ]),
    // 2022 has neither hashtags nor platforms nor a status.
    "not-recorded": audit([
      2021: [
        ["id", "name", "status", "platforms", "hashtags"],
        ["a", "A", "active", "twitter:#Tea", "#tea"], ["b", "B", "active", "zoom", "#tea"],
      ],
      2022: [["id", "name"], ["a", "A"], ["b", "B"], ["c", "C"]],
      2023: [
        ["id", "name", "status", "platforms", "hashtags"],
        ["a", "A", "active", "linkedin:#tea; twitter:#tea", "#tea2023"],
        ["b", "B", "closed", "zoom", "#tea"], ["c", "C", "active", "zoom", ""],
      ],
    ]),
    "hostile-tags": audit([
      2023: [
        ["id", "name", "status", "hashtags"],
        ["a", "\u{202E}evil\u{1B}[31m", "active", "#\u{202E}gat\u{7}; #<script>]]>\"&"],
        ["b", "日本語", "active", "#学習と教育の実践共同体; #" + String(repeating: "w", count: 90)],
        ["c", "C", "active", "#a b; #Z\u{300}\u{301}\u{302}\u{303}algo"],
      ],
      2024: [["id", "name", "status", "hashtags"], ["a", "A", "active", "#\u{200D}; #👩🏽‍💻"]],
    ]),
  ]
}
