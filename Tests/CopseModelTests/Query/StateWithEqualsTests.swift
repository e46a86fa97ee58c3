import CopseModel
import Testing

@Suite struct StateWithEqualsTests {
  /// Every operator works with every key: what is a whole value by itself may say so.
  @Test(arguments: [
    ("at:=2021", "at:2021"), ("at:=any", "at:any"), ("vs:=2020", "vs:2020"),
    ("match:=any", "match:any"), ("parts:=shown", "parts:shown"),
    ("changes:=shown", "changes:shown"), ("gathered:=whole", "gathered:whole"),
    ("sort:=name,-members", "sort:name,-members"), ("view:=balance", "view:balance"),
    ("group:=kind", "group:kind"),
  ])
  func `what is shown can be said with an equals sign too`(line: String, plain: String) throws {
    #expect(try Query(parsing: line) == Query(parsing: plain))
    #expect(try Query(parsing: line).description == plain)
  }
}
