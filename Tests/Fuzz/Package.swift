// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The fuzzer of the reader, apart from the program so that building that needs no fuzzer. Its
// sources are links to those of the program; docs/contributing.md says how it is run.
let package = Package(
  name: "copse-fuzz",
  targets: [
    .target(name: "CopseModel", swiftSettings: settings),
    .target(name: "TerminalCanvas", swiftSettings: settings),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(
      name: "CopseFiles", dependencies: ["CopseModel", "CExpat", "CZlib"], swiftSettings: settings),
    .target(name: "FuzzerRuntime"),
    .executableTarget(
      name: "fuzz", dependencies: ["CopseModel", "CopseFiles", "TerminalCanvas", "FuzzerRuntime"],
      swiftSettings: settings),
  ]
)
