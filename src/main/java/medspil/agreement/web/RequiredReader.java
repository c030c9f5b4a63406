package medspil.agreement.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Circumstances;
import medspil.agreement.Completeness;
import medspil.agreement.Completeness.State;
import medspil.agreement.ContentRule;
import medspil.agreement.RubricRule;
import medspil.agreement.Unfilled;
import medspil.agreement.Words;
import org.jspecify.annotations.Nullable;

/// Says what is asked of an agreement in the reader's language, and what meets it.
final class RequiredReader {
  private final Wording wording;
  private final List<Agreement> all;
  private final RuleLinks links;
  private final OrganisationNames names;

  RequiredReader(Wording wording, List<Agreement> all, OrganisationNames names) {
    this.wording = wording;
    this.all = all;
    this.links = new RuleLinks(wording, all);
    this.names = names;
  }

  RequiredPage page(Agreement one, Circumstances circumstances) {
    var completeness = Completeness.of(one, all);
    return new RequiredPage(
        wording.title(one),
        "/agreements/" + one.id(),
        summary(completeness),
        completeness.points().stream()
            .map(Completeness.Point::asks)
            .distinct()
            .map(this::asking)
            .toList(),
        completeness.points().stream().map(this::row).toList(),
        rubrics(one),
        owners(one, circumstances));
  }

  private String summary(Completeness completeness) {
    var must = completeness.missing().size();
    return completeness.points().isEmpty()
        ? wording.say("agreement.required.nothing")
        : wording
            .shell()
            .say(
                "agreement.required.summary",
                Map.of("missing", must, "asked", completeness.points().size()));
  }

  private RequiredPage.Row row(Completeness.Point point) {
    var rule = point.rule();
    var guidance = rule.guidance();
    return new RequiredPage.Row(
        rule.number(),
        wording.in(rule.says()),
        wording.one("agreement.content.weight.", rule.weight()),
        wording.one("agreement.required.state.", point.state()),
        css(point.state()),
        point.met().stream()
            .map(met -> links.clause(met.in(), met.place(), wording.in(met.heading())))
            .toList(),
        point.open().stream().map(measure -> wording.in(measure.heading())).toList(),
        List.of(
            beside("agreement.content.comment", guidance.comment()),
            beside("agreement.content.guidance", guidance.guidance()),
            beside("agreement.content.practical", guidance.practical())),
        Stream.concat(
                guidance.links().stream()
                    .map(link -> new ReadLink(wording.in(link.title()), "", link.to())),
                examples(point))
            .toList());
  }

  private RequiredPage.Asking asking(Agreement law) {
    return new RequiredPage.Asking(
        wording.title(law),
        "/agreements/" + law.id(),
        wording.shell().say("agreement.version", Map.of("version", law.version()))
            + ". "
            + new Reader(wording.shell(), all).since(law),
        wording.origin(law.origin()));
  }

  /// One of the three texts beside a point; where the source has none, that is said.
  private AgreementPage.Fact beside(String label, @Nullable Words text) {
    return wording
        .maybe(label, text)
        .orElseGet(() -> wording.fact(label, wording.say("agreement.required.not_written")));
  }

  /// How others have written about the same point.
  private Stream<ReadLink> examples(Completeness.Point point) {
    var name = ContentRule.name(point.asks(), point.rule());
    var here = point.met().stream().map(met -> met.in().id()).toList();
    return all.stream()
        .filter(one -> !here.contains(one.id()))
        .filter(one -> Chain.newest(one.id(), all).filter(one::equals).isPresent())
        .flatMap(one ->
            one.clauses().stream()
                .filter(clause -> clause.isWritten() && clause.meets().contains(name))
                .map(clause -> links.clause(one, clause.number(), wording.in(clause.heading()))));
  }

  private static String css(State state) {
    return switch (state) {
      case MET -> "ms-tag ms-gp";
      case OPEN -> "ms-tag ms-facility";
      case NOTHING_TO_ASK -> "ms-tag";
    };
  }

  /// The rubrics of those above it, and the clauses of this one that fill them.
  private List<RequiredPage.Rubric> rubrics(Agreement one) {
    return Chain.above(one, all).stream()
        .flatMap(above -> above.rules(RubricRule.class))
        .map(rubric -> {
          var filled =
              one.clauses().stream()
                  .filter(clause -> clause.isWritten() && clause.fills().contains(rubric.id()))
                  .map(clause -> links.clause(one, clause.number(), wording.in(clause.heading())))
                  .toList();
          var state = filled.isEmpty() ? State.OPEN : State.MET;
          return new RequiredPage.Rubric(
              wording.in(rubric.heading()),
              wording.one("agreement.required.state.", state),
              css(state),
              filled);
        })
        .toList();
  }

  private List<RequiredPage.Owner> owners(Agreement one, Circumstances now) {
    return Unfilled.in(all, now.groups(), now.functions(), now.day()).stream()
        .filter(unfilled -> unfilled.rule().agreement().equals(one.id()))
        .map(unfilled ->
            new RequiredPage.Owner(
                links.rule(unfilled.rule()),
                wording.who(unfilled.who()),
                missing(unfilled.organisations())))
        .toList();
  }

  private String missing(Set<String> organisations) {
    return organisations.isEmpty()
        ? wording.say("agreement.required.no_member")
        : organisations.stream().map(names::of).sorted().collect(Collectors.joining(", "));
  }
}
