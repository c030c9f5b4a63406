package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads who the parties are, each by the role it has.
final class ReadParties {
  private final Values values;

  ReadParties(Values values) {
    this.values = values;
  }

  List<Party> read(Fields fields) {
    var parties = new ArrayList<Party>();
    if (fields.maybe("parties", node -> node) instanceof Node.Mapping mapping) {
      var byRole = Fields.of(mapping, Thing.PARTIES, values.findings());
      for (var entry : mapping.entries()) {
        var role = values.name(entry.key());
        if (role != null) {
          parties.add(new Party(role, byRole.oneOrMore(role, this::member), entry.key().at()));
        }
      }
    }
    return parties;
  }

  private @Nullable Member member(Node node) {
    if (!(node instanceof Node.Mapping)) {
      var group = values.group(node);
      return group == null ? null : new Member(group, null, null);
    }
    var fields = Fields.of(node, Thing.MEMBER, values.findings());
    var group = fields.need("member", values::group);
    var from = fields.maybe("from", values::date);
    var until = fields.maybe("until", values::date);
    fields.nothingElse();
    if (from != null && until != null && until.isBefore(from)) {
      values.findings().error(node.at(), Wrong.MEMBER_LEAVES);
    }
    return group == null ? null : new Member(group, from, until);
  }
}
