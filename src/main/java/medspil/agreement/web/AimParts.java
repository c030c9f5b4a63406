package medspil.agreement.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.IndicatorRule;
import medspil.agreement.Origin;
import medspil.agreement.Words;
import medspil.agreement.web.AgreementPage.AimPart;
import org.jspecify.annotations.Nullable;

/// Says what an agreement is for as a tree: under each vision and objective the objectives that
/// lead there, and the figures that show it, also those of agreements under it.
final class AimParts {
  private final Wording wording;
  private final List<Agreement> all;

  AimParts(Wording wording, List<Agreement> all) {
    this.wording = wording;
    this.all = all;
  }

  List<AimPart> of(Agreement one) {
    var frame = one.frame();
    return Stream.of(
            frame.visions().stream()
                .map(each -> aim("vision", each.text(), served(one, each.id()), each.origin())),
            frame.objectives().stream()
                .map(each -> aim("objective", each.text(), served(one, each.id()), each.origin())),
            frame.readiness().stream()
                .map(each -> aim("readiness", each.text(), List.of(), each.origin())))
        .flatMap(aims -> aims)
        .toList();
  }

  private AimPart aim(String what, Words text, List<String> served, Origin origin) {
    return new AimPart(
        wording.say("agreement.aim." + what), wording.in(text), served, wording.origin(origin));
  }

  /// Says that nothing shows it when nothing does.
  private List<String> served(Agreement one, @Nullable String aim) {
    if (aim == null) {
      return List.of(wording.say("agreement.aim.unmeasured"));
    }
    var objectives = within(one).flatMap(in -> objectives(one, in, aim)).toList();
    var figures = within(one).flatMap(in -> figures(one, in, aim)).toList();
    var none =
        objectives.isEmpty() && figures.isEmpty()
            ? List.of(wording.say("agreement.aim.unmeasured"))
            : List.<String>of();
    return Stream.of(objectives, figures, none).flatMap(List::stream).toList();
  }

  private Stream<String> objectives(Agreement one, Agreement in, String aim) {
    return in.frame().objectives().stream()
        .filter(each -> each.towards().contains(aim))
        .map(each -> said("objective", one, in, wording.in(each.text())));
  }

  private Stream<String> figures(Agreement one, Agreement in, String aim) {
    return in.rules(IndicatorRule.class)
        .filter(each -> each.towards().contains(aim))
        .map(each -> said("figure", one, in, figure(each)));
  }

  private String figure(IndicatorRule rule) {
    var by = String.join(", ", wording.all(rule.by()));
    var proposal = wording.proposal(rule.origin());
    var shows = wording.in(rule.shows()) + (proposal.isEmpty() ? "" : " (" + proposal + ")");
    return by.isEmpty()
        ? shows
        : wording.shell().say("agreement.aim.by", Map.of("shows", shows, "by", by));
  }

  private String said(String what, Agreement one, Agreement in, String text) {
    var own = one.id().equals(in.id());
    return own
        ? wording.shell().say("agreement.aim.own." + what, Map.of("text", text))
        : wording
            .shell()
            .say("agreement.aim.other." + what, Map.of("text", text, "title", wording.title(in)));
  }

  /// Itself, and the newest of each that stands under it, however far.
  private Stream<Agreement> within(Agreement one) {
    return Stream.concat(
        Stream.of(one),
        all.stream()
            .filter(other -> Chain.newest(other.id(), all).filter(other::equals).isPresent())
            .filter(other ->
                Chain.above(other, all).stream().anyMatch(above -> above.id().equals(one.id()))));
  }
}
