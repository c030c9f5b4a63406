package medspil.discharge.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.discharge.Legal;
import medspil.discharge.LegalAgreement;
import medspil.discharge.LegalLists;
import medspil.discharge.Listed;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the discharge agreement that the law asks for: how far it is, and what it is to hold.
@Component
final class ContractWriter {
  static final String FORM = "contract";

  private final LegalLists lists;
  private final Supplier<Directory> directory;

  ContractWriter(LegalLists lists, Supplier<Directory> directory) {
    this.lists = lists;
    this.directory = directory;
  }

  List<Listed> content(HomeView view) {
    return lists.content(view.stay().sector(), view.stay().ward().unit());
  }

  boolean isAsked(HomeView view) {
    return !content(view).isEmpty();
  }

  HomeCards.@Nullable Contract of(HomeView view) {
    var content = content(view);
    return content.isEmpty() ? null : written(view, content, view.home().agreement());
  }

  private HomeCards.Contract written(
      HomeView view, List<Listed> content, @Nullable LegalAgreement agreement) {
    var shell = view.shell();
    var sent = view.sent();
    var reason = agreement == null ? null : agreement.reason();
    return new HomeCards.Contract(
        shell.say("discharge.contract." + code(agreement)),
        css(agreement),
        reason == null ? null : view.said(reason),
        agreement == null ? null : Tag.of(directory.get(), agreement.unit()).orElse(null),
        agreement == null ? null : shell.dates().moment(agreement.at()),
        content.stream().map(one -> point(view, agreement, one)).toList(),
        shell.say(
            "discharge.contract.from",
            Map.of("agreement", content.getFirst().agreement().in(shell.language().tag()))),
        view.acting() && view.onWard(),
        sent.field(
            shell,
            FORM,
            "state",
            shell.say("discharge.contract.state"),
            agreement == null ? "" : agreement.state().name()),
        choices(shell),
        sent.field(shell, FORM, "reason", shell.say("discharge.contract.reason"), "")
            .hint(shell.say("discharge.contract.reason.hint")),
        sent.notice(shell, FORM),
        sent.isOf(FORM));
  }

  private static HomeCards.Role point(
      HomeView view, @Nullable LegalAgreement agreement, Listed one) {
    var covered = agreement != null && agreement.covers().contains(one.value());
    var sent = view.sent();
    return new HomeCards.Role(
        one.value(),
        one.text().in(view.shell().language().tag()),
        sent.isOf(FORM) ? sent.all("covers").contains(one.value()) : covered,
        view.shell().say("discharge.contract.point." + (covered ? "in" : "out")));
  }

  private static List<Choice> choices(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("discharge.contract.choose"))),
            Stream.of(Legal.values())
                .map(one ->
                    new Choice(
                        one.name(),
                        shell.say("discharge.contract." + one.name().toLowerCase(Locale.ROOT)))))
        .toList();
  }

  private static String code(@Nullable LegalAgreement agreement) {
    return agreement == null ? "missing" : agreement.state().name().toLowerCase(Locale.ROOT);
  }

  private static String css(@Nullable LegalAgreement agreement) {
    if (agreement == null) {
      return "ms-late";
    }
    return switch (agreement.state()) {
      case NOT_RELEVANT -> "ms-quiet";
      case UNDER_WAY -> "ms-soon";
      case CONCLUDED, COORDINATION_PLAN -> "ms-good";
    };
  }
}
