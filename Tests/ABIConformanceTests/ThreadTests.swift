import CSwiftLR
import Foundation
import Testing

@Suite("Threads")
struct ThreadTests {
  @Test("share a schedule and get the same bits", arguments: Build.present, Sample.all)
  func sharedSchedule(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let library = try build.library()
    let schedule = try Schedule(library, spec)
    let positions = (0..<500).map(Double.init)
    let expected = try positions.map { try schedule.value(0.1, at: $0).bitPattern }
    let handle = UInt(bitPattern: schedule.handle)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for (position, bits) in zip(positions, expected) {
        var value = 0.0
        let status = library.scheduleValue(OpaquePointer(bitPattern: handle), 0.1, position, &value)
        #expect(status == SWIFTLR_OK && value.bitPattern == bits, "thread \(thread), \(position)")
      }
    }
    withExtendedLifetime(schedule) {}
  }

  @Test("make, step and free schedulers of one schedule at once", arguments: Build.present)
  func schedulers(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, Sample.cosine)
    let expected = try Scheduler(schedule)
    for _ in 0..<50 { try expected.step() }
    let (handle, rates) = (UInt(bitPattern: schedule.handle), expected.rates)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for _ in 0..<20 {
        var (scheduler, own) = (OpaquePointer?.none, [0.1, 0.2])
        let parent = OpaquePointer(bitPattern: handle)
        #expect(
          library.schedulerCreate(parent, SWIFTLR_FORM_CHAIN, &own, 2, &scheduler) == SWIFTLR_OK)
        for _ in 0..<50 { _ = library.schedulerStep(scheduler, &own, 2) }
        #expect(own == rates, "thread \(thread)")
        library.schedulerFree(scheduler)
      }
    }
    withExtendedLifetime(schedule) {}
  }

  @Test("have a last message each", arguments: Build.present)
  func lastError(build: Build) throws {
    let library = try build.library()
    #expect(throws: Failure.self) { try Schedule(library, #"{"type": "mine"}"#) }
    let message = library.lastMessage
    #expect(message.contains("mine"))
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      #expect(library.lastMessage == "")
      #expect(throws: Failure.self) { try Schedule(library, #"{"type": "other"}"#) }
      #expect(library.lastMessage.contains("other"))
      done.signal()
    }
    done.wait()
    #expect(library.lastMessage == message)
  }

  @Test("keep the message through calls that succeed", arguments: Build.present)
  func messageStays(build: Build) throws {
    let library = try build.library()
    #expect(throws: Failure.self) { try Schedule(library, #"{"type": "mine"}"#) }
    let message = library.lastMessage
    try Scheduler(Schedule(library, Sample.step)).step()
    #expect(library.lastMessage == message)
  }
}
