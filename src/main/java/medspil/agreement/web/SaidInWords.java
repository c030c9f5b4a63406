package medspil.agreement.web;

import java.util.List;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementInWords;
import medspil.agreement.PartyFunction;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lends the readable text to other rooms.
@Component
final class SaidInWords implements AgreementInWords {
  @Override
  public List<Section> sections(Agreement one, List<Agreement> together, Shell shell) {
    var page = new Reader(shell, together).alone(one);
    return page.stream().map(SaidInWords::section).toList();
  }

  @Override
  public String who(PartyFunction who, Shell shell) {
    return new Wording(shell).who(who);
  }

  private static Section section(AgreementPage.ClausePart clause) {
    return new Section(
        clause.number(),
        clause.heading(),
        clause.text(),
        clause.rules().stream().map(SaidInWords::rule).toList());
  }

  private static Rule rule(AgreementPage.RulePart rule) {
    return new Rule(
        rule.kind(),
        rule.text(),
        rule.proposal(),
        rule.facts().stream().map(fact -> fact.label() + ": " + fact.value()).toList());
  }
}
