package medspil.discharge.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Coded;
import medspil.agreement.GuardRule;
import medspil.citizen.DischargePlans;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.discharge.Call;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what the guards of the agreements say of the planned day, whom to ring, and who was rung.
@Component
final class PhoneWriter {
  static final String FORM = "phone";

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Placings placings;

  PhoneWriter(
      Supplier<AgreementsInForce> agreements, Supplier<Directory> directory, Placings placings) {
    this.agreements = agreements;
    this.directory = directory;
    this.placings = placings;
  }

  /// Whether an agreement asks that somebody rings before the day that is planned.
  boolean isAsked(HomeView view) {
    return said(view).filter(one -> !one.ring().isEmpty()).isPresent();
  }

  HomeCards.Phone of(HomeView view) {
    var shell = view.shell();
    var sent = view.sent();
    var said = said(view);
    var first = said.flatMap(one -> one.ring().stream().findFirst());
    return new HomeCards.Phone(
        said.stream()
            .flatMap(one -> one.warnings().stream())
            .map(one -> one.warn().in(shell.language().tag()))
            .distinct()
            .toList(),
        said.isPresent() ? reason(view) : null,
        said.stream().flatMap(one -> one.ring().stream()).map(one -> number(shell, one)).toList(),
        view.home().calls().stream().map(one -> call(view, one)).toList(),
        sent.field(
            shell,
            FORM,
            "to",
            shell.say("discharge.phone.to"),
            first.map(unit -> unit.id().value().toString()).orElse("")),
        placings.units(shell, view.id(), view.pathway()),
        sent.field(shell, FORM, "outcome", shell.say("discharge.phone.outcome"), ""),
        outcomes(shell),
        sent.field(shell, FORM, "words", shell.say("discharge.phone.words"), "")
            .hint(shell.say("discharge.words.hint")),
        sent.isOf(FORM));
  }

  private Optional<DischargePlans.Said> said(HomeView view) {
    var plan = view.stay().plan();
    return plan == null || !view.stay().phase().away()
        ? Optional.empty()
        : Optional.of(
            new DischargePlans(agreements.get(), directory.get())
                .of(view.pathway(), view.stay().id(), plan.expected(), plan.at()));
  }

  private @Nullable String reason(HomeView view) {
    var plan = view.stay().plan();
    if (plan == null || !plan.upToWeekend()) {
      return null;
    }
    var given = plan.reason();
    return given == null
        ? view.shell().say("discharge.phone.reason.none")
        : view.shell()
            .say("discharge.phone.reason", Map.of("reason", inWords(view.shell(), given)));
  }

  private String inWords(Shell shell, String code) {
    return agreements.get().agreements().stream()
        .flatMap(one -> one.rules())
        .flatMap(rule ->
            rule.getValue() instanceof GuardRule guard ? guard.reasons().stream() : Stream.empty())
        .filter(one -> one.code().equals(code))
        .map(Coded::text)
        .map(text -> text.in(shell.language().tag()))
        .findFirst()
        .orElse(code);
  }

  private static String number(Shell shell, Unit unit) {
    return shell.say(
        "discharge.phone.number",
        Map.of("unit", unit.name(), "number", unit.phone().replace(' ', '\u00a0')));
  }

  private HomeCards.Said call(HomeView view, Call call) {
    var words = call.words();
    var outcome =
        view.shell().say("discharge.call." + call.outcome().name().toLowerCase(Locale.ROOT));
    return new HomeCards.Said(
        view.shell()
            .say("discharge.call.who", Map.of("from", name(call.from()), "to", name(call.to()))),
        words == null ? outcome : outcome + ": " + view.said(words),
        view.shell().dates().moment(call.at()));
  }

  private String name(UUID unit) {
    return Tag.of(directory.get(), unit).map(Tag::text).orElse("");
  }

  private static List<Choice> outcomes(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("discharge.phone.choose"))),
            Arrays.stream(Call.Outcome.values())
                .map(one ->
                    new Choice(
                        one.name(),
                        shell.say("discharge.call." + one.name().toLowerCase(Locale.ROOT)))))
        .toList();
  }
}
