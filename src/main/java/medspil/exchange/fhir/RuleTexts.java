package medspil.exchange.fhir;

import java.util.Optional;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.AssignmentRule;
import medspil.agreement.DutyRule;
import medspil.agreement.GuardRule;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.RuleRef;
import medspil.agreement.StandingRule;

/// What agreements say of a rule, in the language they bind in.
final class RuleTexts {
  private static final String BINDING = "da";

  private final AgreementsInForce agreements;

  RuleTexts(AgreementsInForce agreements) {
    this.agreements = agreements;
  }

  String title(RuleRef ref) {
    return duty(ref).map(duty -> duty.shall().in(BINDING)).orElse(ref.rule());
  }

  /// The agreement's title and the number of the clause in it.
  String clause(RuleRef ref) {
    var title =
        agreements.agreements().stream()
            .filter(one -> one.id().equals(ref.agreement()) && one.version() == ref.version())
            .map(one -> one.identity().title().in(BINDING))
            .findFirst();
    return title.orElse(ref.agreement()) + " § " + ref.clause();
  }

  private Optional<DutyRule> duty(RuleRef ref) {
    return agreements
        .rule(ref)
        .flatMap(rule ->
            switch (rule) {
              case DutyRule duty -> Optional.of(duty);
              case GuardRule guard -> Optional.ofNullable(guard.crossed());
              case AssignmentRule _, RecurrenceRule _, StandingRule _ -> Optional.empty();
            });
  }
}
