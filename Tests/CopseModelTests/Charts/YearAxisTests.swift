import CopseModel
import Testing

@Suite struct YearAxisTests {
  @Test func `years stand at their real distances`() {
    let axis = YearAxis([2020, 2021, 2024])
    #expect([2020, 2021, 2024].map(axis.fraction) == [0, 0.25, 1])
    #expect(YearAxis([2020]).fraction(of: 2020) == 1)
    #expect(YearAxis([]).fraction(of: 2020) == 1)
    #expect(YearAxis([.min, .max]).fraction(of: .max) == 1)
  }

  @Test(arguments: [
    (100.0, 10.0, [2020, 2021, 2022, 2023, 2024]), (100, 25, [2020, 2021, 2022, 2023, 2024]),
    (100, 26, [2020, 2022, 2024]), (100, 60, [2020, 2024]), (100, 101, [2024]), (0, 1, [2024]),
  ])
  func `labels that would touch are left out, the last year never`(
    length: Double, distance: Double, labelled: [Int]
  ) {
    let axis = YearAxis([2020, 2021, 2022, 2023, 2024])
    #expect(axis.labelled(length: length, apart: distance) == labelled)
  }

  @Test func `no years and a single one are labelled as far as there are any`() {
    #expect(YearAxis([]).labelled(length: 100, apart: 10) == [])
    #expect(YearAxis([2021]).labelled(length: 100, apart: 10) == [2021])
    #expect(YearAxis([2021]).labelled(length: 0, apart: 10) == [2021])
  }
}
