package medspil.agreement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.ChecklistRule;
import medspil.agreement.ContactRule;
import medspil.agreement.ContentRule;
import medspil.agreement.ExpectationRule;
import medspil.agreement.FlowRule;
import medspil.agreement.IndicatorRule;
import medspil.agreement.MeasureRule;
import medspil.agreement.OpenPointRule;
import medspil.agreement.PackageRule;
import medspil.agreement.ResponsibilityRule;
import medspil.agreement.RubricRule;
import medspil.agreement.StandingRule;
import medspil.agreement.web.AgreementPage.Entry;
import medspil.agreement.web.AgreementPage.RulePart;

/// Says rules that stand in the reader's language: who does what, what is exchanged, what is asked.
final class StandingParts {
  private final Wording wording;
  private final List<Agreement> together;
  private final Framed framed;
  private final IndicatorParts indicators;
  private final ListParts lists;
  private final ResponsibilityParts responsibilities;

  StandingParts(Wording wording, List<Agreement> together) {
    this.wording = wording;
    this.together = together;
    this.framed = new Framed(wording);
    this.lists = new ListParts(wording);
    this.responsibilities = new ResponsibilityParts(wording);
    this.indicators = new IndicatorParts(wording, together);
  }

  RulePart part(StandingRule rule) {
    return switch (rule) {
      case PackageRule one -> lists.exchange(one);
      case ResponsibilityRule one -> responsibilities.responsibility(one);
      case ContentRule one -> content(one);
      case IndicatorRule one ->
          framed.part("indicator", one, wording.in(one.shows()), indicators.facts(one), List.of());
      case ChecklistRule one -> lists.checklist(one);
      case MeasureRule one -> responsibilities.measure(one);
      case ExpectationRule one -> expectation(one);
      case OpenPointRule one -> responsibilities.openPoint(one);
      case RubricRule one -> rubric(one);
      case ContactRule one -> responsibilities.contact(one);
      case FlowRule one -> responsibilities.flow(one);
    };
  }

  private RulePart content(ContentRule rule) {
    var guidance = rule.guidance();
    var aspect = rule.eachMeasure();
    var facts =
        Framed.present(
            Optional.of(
                wording.fact(
                    "agreement.content.of",
                    String.join(
                        ", ",
                        rule.of().stream()
                            .sorted()
                            .map(kind -> wording.one("agreement.kind.", kind))
                            .toList()))),
            Optional.ofNullable(aspect)
                .map(one -> wording.one("agreement.measure.", one))
                .map(one -> wording.fact("agreement.content.each_measure", one)),
            wording.maybe("agreement.content.comment", guidance.comment()),
            wording.maybe("agreement.content.guidance", guidance.guidance()),
            wording.maybe("agreement.content.practical", guidance.practical()));
    var weight = " (" + wording.one("agreement.content.weight.", rule.weight()) + ")";
    return framed.part(
        "content",
        rule,
        rule.number() + ": " + wording.in(rule.says()) + weight,
        facts,
        guidance.links().stream()
            .map(link -> new Entry(wording.in(link.title()), link.to(), List.of()))
            .toList());
  }

  private RulePart expectation(ExpectationRule rule) {
    var text =
        wording
            .shell()
            .say(
                "agreement.expectation",
                Map.of(
                    "who", wording.who(rule.who()),
                    "of", wording.who(rule.of()),
                    "expects", wording.in(rule.expects())));
    return framed.part("expectation", rule, text, List.of(), List.of());
  }

  private RulePart rubric(RubricRule rule) {
    var filled =
        together.stream()
            .flatMap(one ->
                one.clauses().stream()
                    .filter(clause -> clause.isWritten() && clause.fills().contains(rule.id()))
                    .map(clause ->
                        wording
                            .shell()
                            .say(
                                "agreement.rubric.filled",
                                Map.of("title", wording.title(one), "clause", clause.number()))))
            .toList();
    var mark = filled.isEmpty() ? wording.say("agreement.rubric.empty") : "";
    var facts =
        Stream.concat(
                wording.maybe("agreement.rubric.help", rule.help()).stream(),
                filled.stream().map(where -> wording.fact("agreement.rubric.where", where)))
            .toList();
    return framed.marked("rubric", rule, wording.in(rule.heading()), mark, facts);
  }
}
