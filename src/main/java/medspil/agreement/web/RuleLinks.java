package medspil.agreement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.agreement.Agreement;
import medspil.agreement.Rule;
import medspil.agreement.RuleRef;

/// Names rules and clauses in the reader's words, with where to read them.
final class RuleLinks {
  private final Wording wording;
  private final List<Agreement> all;
  private final RuleParts parts;

  RuleLinks(Wording wording, List<Agreement> all) {
    this.wording = wording;
    this.all = all;
    this.parts = new RuleParts(wording, all);
  }

  ReadLink rule(RuleRef ref) {
    var text = rule(ref, all).map(rule -> parts.part(rule).text()).orElse(ref.rule());
    return new ReadLink(
        text, clause(ref.agreement(), ref.clause()), address(ref.agreement(), ref.clause()));
  }

  /// By agreement, clause and rule, in the first version that has it.
  ReadLink rule(String written) {
    var agreement = written.substring(0, written.indexOf('/'));
    var rule = written.substring(written.lastIndexOf('/') + 1);
    var clause = written.substring(agreement.length() + 1, written.lastIndexOf('/'));
    return all.stream()
        .filter(one -> one.id().equals(agreement) && one.rule(clause, rule).isPresent())
        .findFirst()
        .map(one -> rule(new RuleRef(agreement, one.version(), clause, rule)))
        .orElseGet(() -> new ReadLink(rule, clause(agreement, clause), ""));
  }

  ReadLink clause(Agreement in, String number, String heading) {
    return new ReadLink(heading, clause(in.id(), number), address(in.id(), number));
  }

  private String clause(String agreement, String number) {
    var title =
        all.stream()
            .filter(one -> one.id().equals(agreement))
            .findFirst()
            .map(wording::title)
            .orElse(agreement);
    return wording.shell().say("agreement.place", Map.of("title", title, "clause", number));
  }

  private static String address(String agreement, String number) {
    return "/agreements/" + agreement + "#clause-" + number;
  }

  private static Optional<Rule> rule(RuleRef ref, List<Agreement> all) {
    return all.stream()
        .filter(one -> one.id().equals(ref.agreement()) && one.version() == ref.version())
        .findFirst()
        .flatMap(one -> one.rule(ref.clause(), ref.rule()));
  }
}
