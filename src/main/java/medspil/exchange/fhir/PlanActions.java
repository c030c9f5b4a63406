package medspil.exchange.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AssignmentRule;
import medspil.agreement.Clause;
import medspil.agreement.DutyRule;
import medspil.agreement.GuardRule;
import medspil.agreement.Limit;
import medspil.agreement.PartyFunction;
import medspil.agreement.RecurrenceRule;
import medspil.agreement.Rule;
import medspil.agreement.StandingRule;
import medspil.agreement.Trigger;
import medspil.deadline.TimeLimit;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionParticipantType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;
import org.jspecify.annotations.Nullable;

/// What an agreement makes happen, as actions: what sets each off, under which condition, who owes
/// it, by when, and the clause that says so. What nobody has agreed to is no action.
final class PlanActions {
  private static final String CEL = "text/cel";

  private final Agreement agreement;
  private final List<Agreement> together;
  private final LocalDate day;
  private final String language;

  PlanActions(Agreement agreement, List<Agreement> together, LocalDate day, String language) {
    this.agreement = agreement;
    this.together = together;
    this.day = day;
    this.language = language;
  }

  Stream<PlanDefinitionActionComponent> all() {
    return agreement.clauses().stream()
        .flatMap(clause ->
            clause.rules().stream()
                .filter(Rule::isAgreed)
                .flatMap(rule -> action(clause, rule).stream()));
  }

  private Optional<PlanDefinitionActionComponent> action(Clause clause, Rule rule) {
    return switch (rule) {
      case DutyRule duty -> Optional.of(duty(clause, rule, duty));
      case GuardRule guard ->
          Optional.ofNullable(guard.crossed()).map(duty -> duty(clause, rule, duty));
      case RecurrenceRule again -> Optional.of(again(clause, again));
      case AssignmentRule _, StandingRule _ -> Optional.empty();
    };
  }

  private PlanDefinitionActionComponent duty(Clause clause, Rule rule, DutyRule duty) {
    var action = action(clause, rule, duty.shall().in(language), duty.trigger(), duty.who());
    limit(duty.within()).ifPresent(within -> PlanTimes.within(action, within));
    return action;
  }

  private PlanDefinitionActionComponent again(Clause clause, RecurrenceRule rule) {
    var action = action(clause, rule, rule.shall().in(language), rule.trigger(), rule.who());
    PlanTimes.every(action, rule.every());
    return action;
  }

  private PlanDefinitionActionComponent action(
      Clause clause, Rule rule, String title, Trigger trigger, PartyFunction who) {
    var action = new PlanDefinitionActionComponent();
    action.setId((clause.number() + "-" + rule.id()).replace('_', '-'));
    action.setPrefix(clause.number());
    action.setTitle(title);
    action.addDocumentation(
        new RelatedArtifact()
            .setType(RelatedArtifactType.DOCUMENTATION)
            .setLabel(clause.number())
            .setDisplay(heading(clause))
            .setCitation(text(clause)));
    trigger
        .events()
        .forEach(event ->
            action.addTrigger(
                new TriggerDefinition().setType(TriggerType.NAMEDEVENT).setName(event)));
    condition(trigger, action);
    action
        .addParticipant()
        .setType(ActionParticipantType.PRACTITIONER)
        .setRole(new CodeableConcept().setText(who.text()));
    return action;
  }

  private static void condition(Trigger trigger, PlanDefinitionActionComponent action) {
    var text = trigger.condition().text();
    if (!text.isEmpty()) {
      action
          .addCondition()
          .setKind(ActionConditionKind.APPLICABILITY)
          .setExpression(new Expression().setLanguage(CEL).setExpression(text));
    }
  }

  private String heading(Clause clause) {
    var title = agreement.identity().title().in(language) + " § " + clause.number();
    var heading = clause.heading();
    return heading == null ? title : title + ", " + heading.in(language);
  }

  private @Nullable String text(Clause clause) {
    var text = clause.text();
    return text == null ? null : text.in(language);
  }

  private Optional<TimeLimit> limit(@Nullable Limit limit) {
    return switch (limit) {
      case null -> Optional.empty();
      case Limit.Said(var said) -> Optional.of(said);
      case Limit.OfTerm(var term, _) ->
          together.stream()
              .flatMap(one -> one.term(term).stream())
              .flatMap(one -> Stream.ofNullable(one.on(day)))
              .findFirst();
    };
  }
}
