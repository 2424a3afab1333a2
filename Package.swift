// swift-tools-version: 6.2
// The development build and the tests, in normal Swift. The library that ships is built by
// CMakeLists.txt, in Embedded Swift, from the same sources.
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]

let package = Package(
  name: "swiftlr",
  products: [.library(name: "swiftlr", type: .dynamic, targets: ["SwiftLRABI"])],
  targets: [
    .systemLibrary(name: "CSwiftLR", path: "include"),
    .target(name: "CSupport", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "SwiftLREngine", dependencies: ["CSupport"], swiftSettings: strict),
    .target(
      name: "SwiftLRABI", dependencies: ["SwiftLREngine", "CSupport", "CSwiftLR"],
      swiftSettings: strict),
    .testTarget(name: "SwiftLREngineTests", dependencies: ["SwiftLREngine"]),
    .testTarget(name: "ABIConformanceTests", dependencies: ["CSwiftLR"]),
  ],
  swiftLanguageModes: [.v6]
)
