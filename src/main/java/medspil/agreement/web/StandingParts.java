package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.ChecklistRule;
import medspil.agreement.ContentRule;
import medspil.agreement.ExpectationRule;
import medspil.agreement.IndicatorRule;
import medspil.agreement.MeasureRule;
import medspil.agreement.OpenPointRule;
import medspil.agreement.PackageRule;
import medspil.agreement.ResponsibilityRule;
import medspil.agreement.RubricRule;
import medspil.agreement.Spelling;
import medspil.agreement.StandingRule;
import medspil.agreement.web.AgreementPage.Entry;
import medspil.agreement.web.AgreementPage.Fact;
import medspil.agreement.web.AgreementPage.RulePart;

/// Says rules that stand in the reader's language: who does what, what is exchanged, what is asked.
final class StandingParts {
  private final Wording wording;
  private final List<Agreement> together;
  private final IndicatorParts indicators;

  StandingParts(Wording wording, List<Agreement> together) {
    this.wording = wording;
    this.together = together;
    this.indicators = new IndicatorParts(wording, together);
  }

  RulePart part(StandingRule rule) {
    return switch (rule) {
      case PackageRule one -> exchange(one);
      case ResponsibilityRule one -> responsibility(one);
      case ContentRule one -> content(one);
      case IndicatorRule one ->
          part("indicator", one, wording.in(one.shows()), indicators.facts(one), List.of());
      case ChecklistRule one ->
          part("checklist", one, wording.in(one.title()), List.of(), points(one));
      case MeasureRule one ->
          part("measure", one, wording.in(one.heading()), settled(one), List.of());
      case ExpectationRule one -> expectation(one);
      case OpenPointRule one -> openPoint(one);
      case RubricRule one -> rubric(one);
    };
  }

  private RulePart part(
      String kind, StandingRule rule, String text, List<Fact> facts, List<Entry> entries) {
    return marked(kind, rule, text, "", facts, entries);
  }

  private RulePart marked(
      String kind,
      StandingRule rule,
      String text,
      String mark,
      List<Fact> facts,
      List<Entry> entries) {
    var origin = rule.origin();
    return new RulePart(
        wording.say("agreement.rule." + kind),
        text,
        mark,
        wording.proposal(origin),
        facts,
        entries,
        wording.origin(origin));
  }

  private RulePart exchange(PackageRule rule) {
    var facts =
        present(
            Optional.of(wording.fact("agreement.package.from", wording.who(rule.from()))),
            Optional.of(wording.fact("agreement.package.to", wording.who(rule.to()))),
            wording.maybe("agreement.package.occasion", rule.occasion()),
            Optional.of(
                wording.fact(
                    "agreement.package.needed", wording.say("agreement.package.needed.each"))));
    return part("package", rule, wording.in(rule.title()), facts, items(rule));
  }

  private List<Entry> items(PackageRule rule) {
    return rule.items().stream()
        .map(item ->
            new Entry(
                "",
                wording.in(item.what()),
                Stream.of(
                        item.necessary() == PackageRule.Necessary.ALWAYS
                            ? wording.say("agreement.package.always")
                            : "",
                        wording.in(item.occasion()),
                        wording.in(item.why()),
                        item.legalBasis() == null ? "" : item.legalBasis())
                    .filter(note -> !note.isEmpty())
                    .toList()))
        .toList();
  }

  private RulePart responsibility(ResponsibilityRule rule) {
    var practice = rule.practice();
    var where = rule.where();
    var facts =
        present(
            wording.party("agreement.responsibility.responsible", rule.responsible()),
            wording.party("agreement.responsibility.performed_by", rule.performedBy()),
            Optional.ofNullable(where)
                .map(one -> wording.one("agreement.responsibility.where.", one))
                .map(one -> wording.fact("agreement.responsibility.where", one)),
            wording.said(
                "agreement.responsibility.act",
                rule.ground().act(),
                act -> wording.one("agreement.responsibility.act.", act)),
            wording.said("agreement.legal_basis", rule.ground().legalBasis(), one -> one),
            wording.words("agreement.responsibility.competence", practice.competence()),
            wording.party("agreement.responsibility.delegated_by", practice.delegatedBy()),
            wording.words("agreement.responsibility.recorded", practice.recorded()),
            wording.words("agreement.responsibility.communication", practice.communication()),
            wording.words("agreement.responsibility.organised", practice.organised()));
    var mark =
        rule.isSettled()
            ? rule.shared() ? wording.say("agreement.responsibility.shared") : ""
            : wording.say("agreement.responsibility.open");
    return marked("responsibility", rule, wording.in(rule.task()), mark, facts, List.of());
  }

  private RulePart content(ContentRule rule) {
    var guidance = rule.guidance();
    var aspect = rule.eachMeasure();
    var facts =
        present(
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
    var text = rule.number() + ": " + wording.in(rule.says());
    return marked(
        "content",
        rule,
        text,
        wording.one("agreement.content.weight.", rule.weight()),
        facts,
        guidance.links().stream()
            .map(link -> new Entry(wording.in(link.title()), link.to(), List.of()))
            .toList());
  }

  private List<Entry> points(ChecklistRule rule) {
    return rule.groups().stream()
        .flatMap(group ->
            group.points().stream()
                .map(point ->
                    new Entry(
                        point.equals(group.points().getFirst()) ? heading(group) : "",
                        wording.in(point.text()),
                        Stream.concat(
                                wording.all(point.parts()).stream(),
                                wording.all(point.ask()).stream())
                            .toList())))
        .toList();
  }

  private String heading(ChecklistRule.Group group) {
    var who = group.who().isEmpty() ? "" : " (" + wording.everyone(group.who()) + ")";
    return wording.in(group.heading()) + who;
  }

  private List<Fact> settled(MeasureRule rule) {
    return Stream.of(ContentRule.Aspect.values())
        .map(aspect -> {
          var label = "agreement.measure." + Spelling.of(aspect);
          return wording
              .words(label, rule.answer(aspect))
              .orElseGet(() -> wording.fact(label, wording.say("agreement.unsaid")));
        })
        .toList();
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
    return part("expectation", rule, text, List.of(), List.of());
  }

  private RulePart openPoint(OpenPointRule rule) {
    var by = rule.by();
    var facts =
        present(
            wording.party("agreement.open_point.owner", rule.owner()),
            Optional.ofNullable(by)
                .map(day -> wording.shell().dates().plain(day))
                .map(day -> wording.fact("agreement.open_point.by", day)),
            wording.maybe("agreement.open_point.settled", rule.settled()));
    var mark = rule.isOpen() ? wording.say("agreement.open_point.open") : "";
    return marked("open_point", rule, wording.in(rule.what()), mark, facts, List.of());
  }

  private RulePart rubric(RubricRule rule) {
    var filled =
        together.stream()
            .flatMap(one ->
                one.clauses().stream()
                    .filter(clause -> clause.fills().contains(rule.id()))
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
    return marked("rubric", rule, wording.in(rule.heading()), mark, facts, List.of());
  }

  @SafeVarargs
  private static List<Fact> present(Optional<Fact>... facts) {
    var present = new ArrayList<Fact>();
    for (var fact : facts) {
      fact.ifPresent(present::add);
    }
    return present;
  }
}
