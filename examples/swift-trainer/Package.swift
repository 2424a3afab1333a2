// swift-tools-version: 6.2
// Your own package names the repository and a version in place of the path:
//   .package(url: "…/swiftlr.git", from: "0.1.0")
import PackageDescription

let package = Package(
  name: "swift-trainer",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swiftlr", path: "../..")],
  targets: [
    .executableTarget(
      name: "train_digits_swift",
      dependencies: [.product(name: "SwiftLR", package: "swiftlr")])
  ]
)
