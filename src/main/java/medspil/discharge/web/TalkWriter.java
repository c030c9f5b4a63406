package medspil.discharge.web;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import medspil.discharge.Listed;
import medspil.discharge.Talk;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the discharge talk: when, who comes of those an agreement names, and who is missing.
@Component
final class TalkWriter {
  static final String FORM = "talk";

  private final AgreementsAtHome agreements;

  TalkWriter(AgreementsAtHome agreements) {
    this.agreements = agreements;
  }

  /// Those whom an agreement that covers the stay names; empty when none does.
  List<Listed> named(HomeView view) {
    var sector = view.stay().sector();
    var bound = Listed.of(agreements.of(view.pathway().citizen().residence()), sector, Listed.TALK);
    return bound.isEmpty() ? Listed.of(agreements.all(), sector, Listed.TALK) : bound;
  }

  /// Those to choose from: where none are named, those that some agreement proposes elsewhere.
  List<Listed> offered(HomeView view) {
    var named = named(view);
    return named.isEmpty() ? Listed.anywhere(agreements.all(), Listed.TALK) : named;
  }

  HomeCards.Talk of(HomeView view) {
    var shell = view.shell();
    var talk = view.home().talk();
    var offered = offered(view);
    return new HomeCards.Talk(
        shell.say("discharge.talk." + state(talk)),
        talk == null ? null : shell.dates().moment(talk.when()),
        talk != null && talk.held(),
        offered.stream().map(role -> role(view, talk, role)).toList(),
        from(view, offered),
        view.sent()
            .field(shell, FORM, "when", shell.say("discharge.talk.when"), written(shell, talk))
            .mustBeFilled(),
        view.home().revision(),
        view.sent().notice(shell, FORM),
        view.sent().isOf(FORM));
  }

  private static String state(@Nullable Talk talk) {
    if (talk == null) {
      return "none";
    }
    return talk.held() ? "held" : "planned";
  }

  private static String written(Shell shell, @Nullable Talk talk) {
    return talk == null
        ? ""
        : LocalDateTime.ofInstant(talk.when(), shell.dates().zone())
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();
  }

  private @Nullable String from(HomeView view, List<Listed> offered) {
    if (offered.isEmpty()) {
      return null;
    }
    var agreement = offered.getFirst().agreement().in(view.shell().language().tag());
    var key =
        named(view).isEmpty()
            ? "discharge.talk.elsewhere"
            : offered.getFirst().agreed() ? "discharge.sign.agreed" : "discharge.sign.wish";
    return view.shell().say(key, Map.of("agreement", agreement));
  }

  private static HomeCards.Role role(HomeView view, @Nullable Talk talk, Listed role) {
    var sent = view.sent();
    var there = talk != null && talk.roles().contains(role.value());
    var coming = sent.isOf(FORM) ? sent.all("role").contains(role.value()) : there;
    return new HomeCards.Role(
        role.value(),
        role.text().in(view.shell().language().tag()),
        coming,
        talk == null
            ? ""
            : view.shell()
                .say(
                    "discharge.role."
                        + (talk.held() ? "held." : "planned.")
                        + (there ? "in" : "out")));
  }
}
