import CSwiftLR
import Testing

@Suite("Sizes")
struct SizeTests {
  @Test("a count that is not the number of groups", arguments: Build.present, Sample.forms)
  func groupCount(build: Build, form: Int32) throws {
    let library = try build.library()
    let scheduler = try Scheduler(Schedule(library, Sample.step), form: form, rates: [0.1, 0.2])
    let before = try scheduler.state()
    for count in [0, 1, 3, -1, Int.max, Int.min] {
      var rates = [7.0, 7, 7]
      for status in [
        library.schedulerStep(scheduler.handle, &rates, count),
        library.schedulerStepTo(scheduler.handle, 5, &rates, count),
        library.schedulerLastLR(scheduler.handle, &rates, count),
      ] {
        #expect(status == SWIFTLR_ERROR_COUNT, "count \(count)")
        #expect(library.lastMessage.contains("2"))
      }
      #expect(rates == [7, 7, 7])
    }
    #expect(try scheduler.state() == before)
    try scheduler.step()
  }

  @Test("a scheduler for no group, or for more than there can be", arguments: Build.present)
  func creation(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, Sample.step)
    for count in [0, -1, Int.max, Int.min] {
      var (rate, out) = (7.0, OpaquePointer?.none)
      let status = library.schedulerCreate(schedule.handle, SWIFTLR_FORM_CHAIN, &rate, count, &out)
      #expect(status == SWIFTLR_ERROR_ARGUMENT && out == nil && rate == 7, "count \(count)")
    }
  }

  @Test("a form that is none", arguments: Build.present, [-1, 3, 7, Int32.max, .min])
  func form(build: Build, form: Int32) throws {
    let schedule = try Schedule(build.library(), Sample.step)
    let failure = #expect(throws: Failure.self) { try Scheduler(schedule, form: form) }
    #expect(failure?.status == SWIFTLR_ERROR_ARGUMENT)
    #expect(failure?.message.contains("form: \(form) ") == true)
  }

  @Test("a number of values beyond memory, and none", arguments: Build.present)
  func fill(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, Sample.step)
    var value = 7.0
    for count in [-1, Int.max, Int.min] {
      let status = library.scheduleFill(schedule.handle, 0.1, 0, 1, &value, count)
      #expect(status == SWIFTLR_ERROR_ARGUMENT, "count \(count)")
    }
    #expect(library.scheduleFill(schedule.handle, 0.1, 0, 1, &value, 0) == SWIFTLR_OK)
    #expect(value == 7)
  }

  @Test("a text length or a number of functions beyond memory", arguments: Build.present)
  func lengths(build: Build) throws {
    let library = try build.library()
    let scheduler = try Scheduler(Schedule(library, Sample.step))
    var out: OpaquePointer?
    "half".withCString { name in
      var function = swiftlr_function(name: name, call: { _, _, _ in 0 }, user: nil, release: nil)
      for length in [-1, Int.max, Int.min] {
        for status in [
          library.scheduleCreate("{}", length, nil, 0, &out),
          library.scheduleCreate("{}", 2, &function, length, &out),
          library.schedulerLoadState(scheduler.handle, "{}", length),
          library.schedulerRestore("{}", length, nil, 0, &out),
          library.schedulerRestore("{}", 2, &function, length, &out),
        ] {
          #expect(status == SWIFTLR_ERROR_ARGUMENT, "length \(length): \(library.lastMessage)")
        }
      }
    }
    #expect(out == nil)
  }

  @Test("a text goes into a buffer of its size and into no smaller one", arguments: Build.present)
  func buffers(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, Sample.specs[4])
    let scheduler = try Scheduler(schedule)
    for write in [
      { library.scheduleSpec(schedule.handle, $0, $1, $2) },
      { library.schedulerState(scheduler.handle, $0, $1, $2) },
      { library.schedulerCheckpoint(scheduler.handle, $0, $1, $2) },
    ] as [(Library.Buffer, Int, Library.Size) -> Int32] {
      let text = try library.text(write)
      let size = text.utf8.count + 1
      for capacity in [1, 2, size - 1, size, size + 1] {
        var buffer = [CChar](repeating: 1, count: size + 2)
        var needed = 0
        #expect(write(&buffer, capacity, &needed) == SWIFTLR_OK)
        #expect(needed == size)
        let end = capacity < size ? 0 : size - 1
        #expect(buffer.firstIndex(of: 0) == end, "capacity \(capacity)")
        #expect(buffer[capacity...].allSatisfy { $0 == 1 }, "written beyond capacity \(capacity)")
      }
    }
  }
}
