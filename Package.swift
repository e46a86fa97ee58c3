// swift-tools-version: 6.2
import PackageDescription

/// Warnings stop the build only where CI says so, so that a newer compiler stops nobody at work.
let strict: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  strict + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let package = Package(
  name: "copse",
  products: [
    .library(name: "CopseModel", targets: ["CopseModel"]),
    .library(name: "CopseFiles", targets: ["CopseFiles"]),
    .executable(name: "copse", targets: ["copse"]),
    .executable(name: "copse-bench", targets: ["copse-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CopseModel", swiftSettings: settings),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(
      name: "CopseFiles", dependencies: ["CopseModel", "CExpat", "CZlib"],
      swiftSettings: settings),
    .target(name: "TerminalCanvas", swiftSettings: settings),
    .target(
      name: "CopseUI", dependencies: ["CopseModel", "TerminalCanvas"], swiftSettings: settings),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "NcursesBackend", dependencies: ["CNcurses", "TerminalCanvas"],
      swiftSettings: settings),
    .target(name: "CSample"),
    .executableTarget(
      name: "copse",
      dependencies: [
        "CopseModel", "CopseFiles", "CopseUI", "TerminalCanvas", "NcursesBackend", "CSample",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "copse-bench",
      dependencies: [
        "CopseModel", "CopseFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "copse-fixtures", dependencies: ["CopseModel", "CopseFiles"], swiftSettings: settings),
    .executableTarget(name: "unicode-tables", swiftSettings: settings),
    .testTarget(
      name: "CopseModelTests", dependencies: ["CopseModel"], swiftSettings: settings),
    .testTarget(
      name: "CopseFilesTests", dependencies: ["CopseModel", "CopseFiles", "TerminalCanvas"],
      exclude: ["Corpus", "Pictures", "Reports", "Workbooks"], swiftSettings: settings),
    .testTarget(
      name: "FixturesTests",
      dependencies: [
        "copse-fixtures", "unicode-tables", "CopseModel", "CopseFiles", "CSample",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalCanvasTests", dependencies: ["TerminalCanvas"], swiftSettings: settings),
    .testTarget(
      name: "CopseUITests",
      dependencies: ["CopseModel", "CopseFiles", "CopseUI", "TerminalCanvas"],
      exclude: ["Charts", "Screens"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["copse"], exclude: ["Maps"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "copse", "CopseModel", "CopseFiles", "CopseUI", "NcursesBackend", "TerminalCanvas",
      ],
      swiftSettings: settings),
  ]
)
