// swift-tools-version: 6.2
// What Swift programs use, the development build and the tests, in normal Swift. The library that ships is
// built by CMakeLists.txt, in Embedded Swift, from the same sources.
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]

let package = Package(
  name: "swiftlr",
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "SwiftLR", targets: ["SwiftLR"]),
    .library(name: "swiftlr", type: .dynamic, targets: ["SwiftLRABI"]),
  ],
  targets: [
    .systemLibrary(name: "CSwiftLR", path: "include"),
    .target(name: "CSupport", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "SwiftLREngine", dependencies: ["CSupport"], swiftSettings: strict),
    .target(
      name: "SwiftLR", dependencies: ["SwiftLREngine", "CSupport"], swiftSettings: strict),
    .target(
      name: "SwiftLRABI", dependencies: ["SwiftLREngine", "CSupport", "CSwiftLR"],
      swiftSettings: strict),
    .executableTarget(
      name: "step-cost", dependencies: ["SwiftLR", "AllocationCounter"], path: "benchmarks/swift"),
    .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
    .target(name: "GoldenFiles", path: "Tests/GoldenFiles"),
    .testTarget(name: "SwiftLREngineTests", dependencies: ["SwiftLREngine"]),
    .testTarget(
      name: "SwiftLRTests", dependencies: ["SwiftLR", "GoldenFiles", "AllocationCounter"]),
    .testTarget(name: "ABIConformanceTests", dependencies: ["CSwiftLR", "GoldenFiles", "SwiftLR"]),
  ],
  swiftLanguageModes: [.v6]
)
