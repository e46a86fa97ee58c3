/// A fixed number of elements whose places are checked in debug builds alone, for the inner loops
/// that were measured to need it.
struct UncheckedArray<Element: BitwiseCopyable>: ~Copyable {
  private let elements: UnsafeMutableBufferPointer<Element>

  /// - Parameter count: at least 0.
  init(repeating element: Element, count: Int) {
    elements = .allocate(capacity: count)
    elements.initialize(repeating: element)
  }

  deinit { elements.deallocate() }

  /// - Parameter place: from 0 up to the count; nothing checks this in a release build.
  subscript(place: Int) -> Element {
    get { elements[place] }
    nonmutating set { elements[place] = newValue }
  }
}
