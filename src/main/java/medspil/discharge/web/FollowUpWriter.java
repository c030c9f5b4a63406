package medspil.discharge.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.Authority;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.discharge.FollowUp;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes who follows up after the stay, month after month, and whether they did.
@Component
final class FollowUpWriter {
  static final String FORM = "follow-up";
  static final int MOST = 12;
  private static final List<Integer> COUNTS = List.of(1, 3, 6, MOST);

  private final Authority authority;
  private final Supplier<Directory> directory;

  FollowUpWriter(Authority authority, Supplier<Directory> directory) {
    this.authority = authority;
    this.directory = directory;
  }

  HomeCards.FollowUps of(HomeView view) {
    var shell = view.shell();
    var sent = view.sent();
    return new HomeCards.FollowUps(
        view.home().followUps().stream().map(one -> item(view, one)).toList(),
        sent.field(shell, FORM, "first", shell.say("discharge.follow_up.first"), "").mustBeFilled(),
        sent.field(shell, FORM, "kind", shell.say("discharge.follow_up.kind"), ""),
        kinds(shell),
        sent.field(shell, FORM, "times", shell.say("discharge.follow_up.times"), "3"),
        COUNTS.stream()
            .map(n ->
                new Choice(n.toString(), shell.say("discharge.follow_up.count", Map.of("n", n))))
            .toList(),
        known(view).map(unit -> choice(view, unit)).toList(),
        !sent.isOf(FORM) || !sent.one("relatives").isEmpty(),
        sent.isOf(FORM));
  }

  /// The units that may be asked to come.
  List<UUID> around(HomeView view) {
    return known(view).map(unit -> unit.id().value()).toList();
  }

  private Stream<Unit> known(HomeView view) {
    var known = directory.get();
    return authority.around(view.id(), view.pathway(), view.shell().dates().now()).stream()
        .flatMap(unit -> known.unit(new UnitId(unit)).stream())
        .sorted(Comparator.comparing(Unit::name));
  }

  private static HomeCards.Role choice(HomeView view, Unit unit) {
    var value = unit.id().value().toString();
    var sent = view.sent();
    return new HomeCards.Role(
        value, unit.name(), !sent.isOf(FORM) || sent.all("unit").contains(value), "");
  }

  private HomeCards.Following item(HomeView view, FollowUp one) {
    var shell = view.shell();
    var result = one.result();
    var state = state(view, one);
    var words = result == null ? null : result.words();
    return new HomeCards.Following(
        "follow-up-" + one.id(),
        ReadyPages.stayAddress(view.id(), view.stay()) + "/follow-ups/" + one.id(),
        shell.say("discharge.follow_up." + one.kind().name().toLowerCase(Locale.ROOT)),
        shell.dates().day(one.on()),
        one.units().stream().flatMap(unit -> Tag.of(directory.get(), unit).stream()).toList(),
        one.relatives() ? shell.say("discharge.follow_up.relatives") : null,
        shell.say("discharge.follow_up.state." + state),
        css(state),
        words == null ? null : view.said(words),
        result == null && view.acting() ? words(view, one) : null,
        !one.on().isAfter(shell.dates().today()),
        notice(view, one));
  }

  private static String state(HomeView view, FollowUp one) {
    var result = one.result();
    if (result != null) {
      return result.held() ? "held" : "missed";
    }
    return one.missed(view.shell().dates().today()) ? "overdue" : "planned";
  }

  private static String css(String state) {
    return switch (state) {
      case "held" -> "ms-good";
      case "planned" -> "ms-quiet";
      default -> "ms-soon";
    };
  }

  private static Field words(HomeView view, FollowUp one) {
    return view.sent()
        .field(
            view.shell(),
            "follow-up-" + one.id(),
            "words",
            view.shell().say("discharge.follow_up.words"),
            "");
  }

  private static @Nullable String notice(HomeView view, FollowUp one) {
    return view.sent().notice(view.shell(), "follow-up-" + one.id());
  }

  private static List<Choice> kinds(Shell shell) {
    return Arrays.stream(FollowUp.Kind.values())
        .map(kind ->
            new Choice(
                kind.name(),
                shell.say("discharge.follow_up." + kind.name().toLowerCase(Locale.ROOT))))
        .toList();
  }
}
