import CNcurses
package import TerminalCanvas

/// What the environment says about the characters of the terminal.
package enum TerminalLocale {
  /// The characters that the terminal can be trusted with.
  ///
  /// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty decides: `C` and `POSIX`
  /// mean ASCII, and so does an encoding other than UTF-8. Where none is set, as in containers,
  /// or none names an encoding and the locale is not installed, the terminal is taken for one of
  /// today's, which show UTF-8.
  package static func charset(environment: [String: String]) -> Charset {
    switch encoding(environment: environment) {
    case .utf8: .unicode
    case .other: .ascii
    case .unnamed: isInstalled && !copse_locale_is_utf8() ? .ascii : .unicode
    case .unset: .unicode
    }
  }

  /// Makes the C library, and with it ncurses, work on UTF-8.
  ///
  /// - Returns: false when there is no UTF-8 locale at all; only ASCII may be written then.
  static func start() -> Bool {
    if setlocale(LC_ALL, "") != nil, copse_locale_is_utf8() { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && copse_locale_is_utf8()
  }

  private static var isInstalled: Bool { setlocale(LC_CTYPE, "") != nil }

  private enum Encoding { case utf8, other, unnamed, unset }

  private static func encoding(environment: [String: String]) -> Encoding {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let name = names.first(where: { !$0.isEmpty }) else { return .unset }
    if name == "C" || name == "POSIX" { return .other }
    let parts = name.split(separator: "@")[0].split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return .unnamed }
    let encoding = parts[1].lowercased().filter { $0 != "-" }
    return encoding == "utf8" ? .utf8 : .other
  }
}
