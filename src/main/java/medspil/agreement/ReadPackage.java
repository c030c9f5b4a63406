package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads what an exchange of information holds.
final class ReadPackage {
  private final RuleValues rules;
  private final Values values;

  ReadPackage(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  @Nullable PackageRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.PACKAGE, values.findings());
    var title = fields.need("title", values::words);
    var from = fields.need("from", rules::party);
    var to = fields.need("to", rules::party);
    var occasion = fields.maybe("occasion", values::words);
    var items = fields.needList("items", this::item);
    fields.nothingElse();
    values.noTwoAlike(node.at(), Thing.AN_ITEM, items, PackageRule.Item::id);
    return title == null || from == null || to == null
        ? null
        : new PackageRule(head, title, from, to, occasion, items);
  }

  private PackageRule.@Nullable Item item(Node node) {
    var fields = Fields.of(node, Thing.ITEM, values.findings());
    var id = fields.need("id", values::name);
    var what = fields.need("what", values::words);
    var said = fields.maybe("necessary", one -> necessary(one));
    var why = fields.maybe("why", values::words);
    var basis = fields.maybe("legal_basis", values::text);
    var occasion = fields.maybe("occasion", values::words);
    var meets = fields.list("meets", values::requirement);
    fields.nothingElse();
    var necessary = said == null ? PackageRule.Necessary.ASK : said;
    if (necessary == PackageRule.Necessary.ALWAYS && (why == null || basis == null)) {
      values.findings().error(node.at(), Wrong.ALWAYS_NECESSARY);
    }
    return id == null || what == null
        ? null
        : new PackageRule.Item(id, what, necessary, why, basis, occasion, meets);
  }

  private PackageRule.@Nullable Necessary necessary(Node node) {
    return values.oneOf(node, PackageRule.Necessary.class, Thing.A_NECESSITY);
  }
}
