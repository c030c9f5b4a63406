package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.IndicatorRule;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Review;
import medspil.negotiation.UseCommand;
import medspil.page.Choice;
import org.springframework.stereotype.Component;

/// What came out when the parties looked at how an agreement works: by its own figures.
@Component
final class ReviewBlock {
  private static final String KIND = "negotiation.review.kind.";
  private static final String FIGURE = "figure-";

  private final ComingUp coming;
  private final Supplier<UUID> ids;

  ReviewBlock(ComingUp coming, Supplier<UUID> ids) {
    this.coming = coming;
    this.ids = ids;
  }

  /// The newest first.
  SheetPage.Block of(Standing standing, Tried tried) {
    var figures = figures(standing);
    var rows =
        standing.after().rollout().reviews().stream()
            .sorted(Comparator.comparing(Review::on).reversed())
            .map(one -> row(standing, figures, one))
            .toList();
    var block =
        standing.block(
            "negotiation.implementation.reviews",
            List.of(
                "negotiation.field.kind",
                "negotiation.field.on",
                "negotiation.review.shown",
                "negotiation.field.found",
                "negotiation.field.next",
                "negotiation.field.minutes"),
            rows,
            standing.tends() ? List.of(act(standing, figures, tried)) : List.of());
    return new SheetPage.Block(
        block.heading(), said(standing, block), block.columns(), block.rows(), block.acts());
  }

  private String said(Standing standing, SheetPage.Block block) {
    return Stream.concat(
            coming.of(standing.shell(), standing.agreement()).stream().map(ComingLine::text),
            Stream.of(block.text()))
        .collect(Collectors.joining(" "));
  }

  private static List<String> row(Standing standing, Map<String, String> figures, Review one) {
    var shown =
        one.shown().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                each -> figures.getOrDefault(each.getKey(), each.getKey()) + ": " + each.getValue())
            .collect(Collectors.joining("; "));
    return List.of(
        standing.say(KIND + Standing.code(one.kind()))
            + ", "
            + standing.shell().say("negotiation.version", Map.of("version", one.version())),
        standing.shell().dates().plain(one.on()),
        shown,
        one.found(),
        one.next(),
        one.minutes());
  }

  /// By name, those of the agreement and of what stands under it.
  private static Map<String, String> figures(Standing standing) {
    var id = standing.agreement().id();
    var language = standing.shell().language().tag();
    var all = new LinkedHashMap<String, String>();
    standing.all().stream()
        .filter(one -> one.equals(standing.agreement()) || id.equals(one.identity().under()))
        .sorted(Comparator.comparing(Agreement::id).thenComparingInt(Agreement::version))
        .flatMap(one -> one.rules(IndicatorRule.class))
        .forEach(rule -> all.put(rule.head().id(), rule.shows().in(language)));
    return all;
  }

  private Act act(Standing standing, Map<String, String> figures, Tried tried) {
    var kinds = new ArrayList<>(List.of(new Choice("", standing.say("negotiation.choose"))));
    kinds.addAll(standing.choices(KIND, Review.Kind.values()));
    var form =
        standing.form("review", "", tried).ask("kind", "choose", "", kinds).ask("on", "date", "");
    figures.forEach((name, shows) -> form.askOf(FIGURE + name, shows));
    return form.ask("found", "write", "")
        .ask("next", "write", "")
        .ask("minutes", "text", "")
        .at(standing.address("implementation/review"), ids.get().toString());
  }

  LifeCommand wish(Standing standing, Filled filled) {
    var shown =
        figures(standing).keySet().stream()
            .filter(name -> !filled.said(FIGURE + name).isEmpty())
            .collect(Collectors.toMap(name -> name, name -> filled.said(FIGURE + name)));
    return new UseCommand.RecordReview(
        standing.by(),
        new Review(
            standing.agreement().version(),
            filled.one("kind", Review.Kind.class),
            filled.date("on"),
            shown,
            filled.said("found"),
            filled.said("next"),
            filled.said("minutes")));
  }
}
