/// The words that a parameter may have: an enum whose raw values are what a spec has.
protocol Choice: RawRepresentable, CaseIterable, Equatable, Sendable
where RawValue == String, AllCases == [Self] {}
