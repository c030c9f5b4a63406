package medspil.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that what an agreement names is there: rubrics, points of a law, objectives, rules,
/// checklists and signs of readiness, its own or of those it stands under.
final class CheckNames {
  private final CheckTogether together;
  private final Agreement agreement;
  private final List<Agreement> upwards;
  private final Findings findings;

  CheckNames(CheckTogether together, Agreement agreement, Findings findings) {
    this.together = together;
    this.agreement = agreement;
    this.upwards = together.upwards(agreement);
    this.findings = findings;
  }

  void check() {
    findings.points().forEach(this::point);
    laws();
    rubrics();
    objectives();
    agreement.rules().map(one -> one.getValue()).forEach(this::rule);
  }

  private void point(Findings.Mention mention) {
    var law = mention.name().substring(0, mention.name().indexOf('/'));
    var found = together.newest(law);
    if (found.isEmpty()) {
      findings.error(mention.at(), Said.of(Wrong.NO_AGREEMENT, law).meant(law, together.ids()));
      return;
    }
    var points =
        found
            .get()
            .rules(ContentRule.class)
            .map(rule -> ContentRule.name(found.get(), rule))
            .collect(Collectors.toSet());
    if (!points.contains(mention.name())) {
      var said = Said.of(Wrong.NO_POINT, law, mention.name());
      findings.error(mention.at(), said.meant(mention.name(), points));
    }
  }

  private void laws() {
    agreement.frame().legalBasis().stream()
        .map(LegalBasis::law)
        .filter(Objects::nonNull)
        .forEach(law -> known(law, together.ids(), agreement.identity().at(), Wrong.NO_LAW));
  }

  private void rubrics() {
    var parents = upwards.subList(1, upwards.size());
    var rubrics =
        parents.stream()
            .flatMap(above -> above.rules(RubricRule.class))
            .map(Rule::id)
            .collect(Collectors.toSet());
    for (var clause : agreement.clauses()) {
      clause.fills().forEach(rubric -> known(rubric, rubrics, clause.at(), Wrong.NO_RUBRIC));
    }
  }

  private void objectives() {
    var aims = aims();
    agreement
        .frame()
        .objectives()
        .forEach(objective -> aims(objective.towards(), aims, agreement.identity().at()));
  }

  private void aims(List<String> named, Set<String> aims, Place at) {
    named.forEach(aim -> known(aim, aims, at, Wrong.NO_AIM));
  }

  private void rule(Rule rule) {
    var at = rule.head().at();
    switch (rule) {
      case DutyRule duty -> duty(duty, at);
      case GuardRule guard when guard.crossed() != null -> duty(guard.crossed(), at);
      case IndicatorRule indicator -> {
        var ids = agreement.rules().map(one -> one.getValue().id()).collect(Collectors.toSet());
        indicator.of().forEach(of -> known(of, ids, at, Wrong.NO_RULE));
        aims(indicator.towards(), aims(), at);
      }
      case GuardRule _, AssignmentRule _, RecurrenceRule _, StandingRule _ -> {}
    }
  }

  private void duty(DutyRule duty, Place at) {
    var signs = names(above -> above.frame().readiness().stream().map(Readiness::id));
    duty.readyWhen().forEach(sign -> known(sign, signs, at, Wrong.NO_SIGN));
    var listed = duty.listed();
    if (listed != null) {
      var lists = names(above -> above.rules(ChecklistRule.class).map(Rule::id));
      known(listed, lists, at, Wrong.NO_CHECKLIST);
    }
  }

  private Set<String> aims() {
    return names(above ->
        Stream.concat(
            above.frame().visions().stream().map(Vision::id).filter(Objects::nonNull),
            above.frame().objectives().stream().map(Objective::id)));
  }

  private Set<String> names(Function<Agreement, Stream<String>> of) {
    return upwards.stream().flatMap(of).collect(Collectors.toSet());
  }

  private void known(String name, Collection<String> known, Place at, Wrong wrong) {
    if (!known.contains(name)) {
      findings.error(at, Said.of(wrong, name).meant(name, known));
    }
  }
}
