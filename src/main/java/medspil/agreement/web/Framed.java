package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medspil.agreement.Rule;
import medspil.agreement.web.AgreementPage.Entry;
import medspil.agreement.web.AgreementPage.Fact;
import medspil.agreement.web.AgreementPage.RulePart;

/// Puts what a rule says together with its kind, its origin and whether anybody has agreed to it.
record Framed(Wording wording) {

  RulePart part(String kind, Rule rule, String text, List<Fact> facts, List<Entry> entries) {
    return new RulePart(
        wording.say("agreement.rule." + kind),
        text,
        "",
        wording.proposal(rule.origin()),
        facts,
        entries,
        wording.origin(rule.origin()));
  }

  /// @param mark what to see at once, as that it is not settled
  RulePart marked(String kind, Rule rule, String text, String mark, List<Fact> facts) {
    var part = part(kind, rule, text, facts, List.of());
    return new RulePart(
        part.kind(), text, mark, part.proposal(), facts, part.entries(), part.origin());
  }

  @SafeVarargs
  static List<Fact> present(Optional<Fact>... facts) {
    var present = new ArrayList<Fact>();
    for (var fact : facts) {
      fact.ifPresent(present::add);
    }
    return present;
  }
}
