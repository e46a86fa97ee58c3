/// How often something was assumed, and in which cell first.
struct WorksheetFaults {
  private var errors: (text: String, row: Int, column: Int, count: Int)?
  private var missing: (row: Int, column: Int, count: Int)?
  private var lost: (row: Int, column: Int, count: Int)?

  mutating func error(_ text: String, _ row: Int, _ column: Int) {
    errors = (
      errors?.text ?? text, errors?.row ?? row, errors?.column ?? column, (errors?.count ?? 0) + 1
    )
  }

  mutating func withoutValue(_ row: Int, _ column: Int) {
    missing = (missing?.row ?? row, missing?.column ?? column, (missing?.count ?? 0) + 1)
  }

  mutating func lost(_ row: Int, _ column: Int) {
    lost = (lost?.row ?? row, lost?.column ?? column, (lost?.count ?? 0) + 1)
  }

  var all: [(row: Int, column: Int, fault: WorkbookFault)] {
    var faults: [(row: Int, column: Int, fault: WorkbookFault)] = []
    if let errors {
      faults.append((errors.row, errors.column, .errorValues(errors.text, errors.count)))
    }
    if let missing { faults.append((missing.row, missing.column, .withoutValues(missing.count))) }
    if let lost { faults.append((lost.row, lost.column, .lostTexts(lost.count))) }
    return faults
  }
}
