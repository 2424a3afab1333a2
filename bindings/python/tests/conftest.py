import swiftlr


def pytest_report_header(config):
    return f"swiftlr {swiftlr.__version__}, backend {swiftlr.backend}"
