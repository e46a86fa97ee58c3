internal import CopseUI
internal import NcursesBackend
internal import Synchronization

/// Answers requests off the thread that reads the keys.
final class Finder: Sendable {
  private struct Work {
    /// The request that is to be answered next; a newer one takes its place.
    var next: Request?
    var isRunning = false
    /// Whether nobody waits for what is being worked out.
    var isGivenUp = false
    var answers: [Answer] = []
  }

  private let work = Mutex(Work())
  private let waker: Waker

  /// - Parameter waker: Called when an answer can be taken.
  init(waking waker: Waker) {
    self.waker = waker
  }

  /// Whether an answer is still to come.
  var isBusy: Bool { work.withLock { $0.isRunning } }

  /// Asks for an answer; a request that waits is dropped for this one.
  func find(_ request: Request) {
    let wasRunning = work.withLock { work in
      work.next = request
      defer { work.isRunning = true }
      return work.isRunning
    }
    if !wasRunning { Task.detached { self.answerAll() } }
  }

  /// Breaks off what is being worked out, and drops what waits.
  func giveUp() {
    work.withLock { work in
      work.next = nil
      work.isGivenUp = true
    }
  }

  /// The answers since the last call, in the order in which they came.
  func takeAnswers() -> [Answer] {
    work.withLock { work in
      defer { work.answers = [] }
      return work.answers
    }
  }

  private func answerAll() {
    var last: Answer?
    while let request = takeRequest() {
      // What the next request needs too is finished for it.
      let answer = request.answer(keeping: last) {
        work.withLock { work in
          work.next.map { !$0.needs(workOf: request) } ?? work.isGivenUp
        }
      }
      guard let answer else { continue }
      last = answer
      work.withLock { $0.answers.append(answer) }
      waker.wake()
    }
  }

  /// - Returns: nil when there is nothing left to do, and nobody runs then.
  private func takeRequest() -> Request? {
    work.withLock { work in
      defer { work.next = nil }
      work.isGivenUp = false
      if work.next == nil { work.isRunning = false }
      return work.next
    }
  }
}
