package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.IndicatorRule;
import medspil.agreement.Spelling;
import medspil.agreement.Target;
import medspil.agreement.web.AgreementPage.Fact;

/// Says what an indicator is about: its target, how often it is looked at, and what it serves.
final class IndicatorParts {
  private final Wording wording;
  private final List<Agreement> together;

  IndicatorParts(Wording wording, List<Agreement> together) {
    this.wording = wording;
    this.together = together;
  }

  List<Fact> facts(IndicatorRule rule) {
    var facts = new ArrayList<Fact>();
    Stream.ofNullable(rule.better())
        .map(better -> wording.one("agreement.indicator.better.", better))
        .map(better -> wording.fact("agreement.indicator.better", better))
        .forEach(facts::add);
    Stream.ofNullable(rule.target())
        .map(target -> wording.fact("agreement.indicator.target", said(target)))
        .forEach(facts::add);
    Stream.ofNullable(rule.every())
        .map(every -> wording.fact("agreement.every", wording.limit(every)))
        .forEach(facts::add);
    wording.maybe("agreement.indicator.data", rule.data()).ifPresent(facts::add);
    if (!rule.by().isEmpty()) {
      facts.add(wording.fact("agreement.indicator.by", String.join(", ", wording.all(rule.by()))));
    }
    if (!rule.towards().isEmpty()) {
      facts.add(wording.fact("agreement.towards", String.join("; ", aims(rule.towards()))));
    }
    return facts;
  }

  private String said(Target target) {
    return wording
        .shell()
        .say(
            "agreement.indicator.target." + Spelling.of(target.bound()),
            Map.of(
                "number",
                target.number(),
                "unit",
                wording.one("agreement.indicator.unit.", target.unit())));
  }

  private List<String> aims(List<String> ids) {
    return together.stream()
        .flatMap(one ->
            Stream.concat(
                one.frame().visions().stream()
                    .filter(vision -> Objects.nonNull(vision.id()) && ids.contains(vision.id()))
                    .map(vision -> wording.in(vision.text())),
                one.frame().objectives().stream()
                    .filter(objective -> ids.contains(objective.id()))
                    .map(objective -> wording.in(objective.text()))))
        .toList();
  }
}
