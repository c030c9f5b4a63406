package medspil.stay.web;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.stay.OnBoard;
import medspil.stay.PaymentTable;
import medspil.stay.Stay;
import medspil.stay.WaitingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what the municipality answers when somebody is ready, and what the days of waiting cost.
@Component
final class WaitingWords {
  private final PaymentTable table = PaymentTable.read();
  private final Supplier<Directory> directory;

  WaitingWords(Supplier<Directory> directory) {
    this.directory = directory;
  }

  /// @param home the municipality that the citizen comes home to
  List<StayPage.Fact> facts(Shell shell, Stay stay, Optional<UUID> home) {
    var facts = new ArrayList<StayPage.Fact>();
    var ready = stay.ready();
    if (ready == null) return facts;
    var said = ready.latest();
    facts.add(
        new StayPage.Fact(
            shell.say("stay.fact.receiving"),
            answer(
                shell,
                said.map(Stay.Answer::at).orElse(null),
                said.map(Stay.Answer::from).orElse(null)),
            said.map(Stay.Answer::from).isPresent() ? "ms-good" : "ms-late"));
    days(shell, stay, home).ifPresent(days -> facts.add(fact(shell, "waiting", said(shell, days))));
    return facts;
  }

  /// "Kommunen kan modtage fra 25. november 2026"; null when nobody is ready.
  static @Nullable String answer(Shell shell, OnBoard stay) {
    return stay.readyAt() == null ? null : answer(shell, stay.answeredAt(), stay.receivesFrom());
  }

  private static String answer(Shell shell, @Nullable Instant at, @Nullable LocalDate from) {
    if (at == null) return shell.say("stay.receiving.unanswered");
    return from == null
        ? shell.say("stay.receiving.cannot", Map.of("at", shell.dates().moment(at).text()))
        : shell.say("stay.receiving.from", Map.of("day", shell.dates().plain(from)));
  }

  StayPage.@Nullable Receiving form(Shell shell, Stay stay, @Nullable String wrong) {
    var ready = stay.ready();
    if (ready == null) return null;
    var said = ready.latest();
    var before = said.map(Stay.Answer::from).orElse(shell.dates().today()).toString();
    var day = Field.of("from", shell.say("stay.receiving.day"), wrong == null ? before : wrong);
    return new StayPage.Receiving(
        wrong == null ? day : day.wrong(shell.say("stay.receiving.wrong_day")),
        ready.at().toString(),
        said.map(last -> answer(shell, last.at(), last.from())).orElse(null));
  }

  private Optional<WaitingDays> days(Shell shell, Stay stay, Optional<UUID> home) {
    var country =
        home.flatMap(id -> directory.get().organisation(new OrganisationId(id)))
            .map(Organisation::country)
            .orElse(Country.DENMARK);
    return WaitingDays.of(stay, today(shell, country.zone()), country.zone(), country, table);
  }

  private static LocalDate today(Shell shell, ZoneId zone) {
    return LocalDate.ofInstant(shell.dates().now(), zone);
  }

  private static StayPage.Fact fact(Shell shell, String name, String text) {
    return new StayPage.Fact(shell.say("stay.fact." + name), text, null);
  }

  /// "2 døgn siden 21. november 2026, og det løber · 11 490 NOK (sats fra 1. januar 2024)"
  private static String said(Shell shell, WaitingDays days) {
    var counted =
        shell.say(
            days.running() ? "stay.waiting.running" : "stay.waiting.stopped",
            Map.of("n", days.days(), "day", shell.dates().plain(days.from())));
    return days.amount()
        .map(amount ->
            counted
                + " · "
                + shell.say(
                    "stay.waiting.amount",
                    Map.of(
                        "amount", money(shell, amount),
                        "since", shell.dates().plain(amount.rate().from()))))
        .orElse(counted);
  }

  private static String money(Shell shell, WaitingDays.Amount amount) {
    return NumberFormatter.withLocale(shell.voice().language().locale())
        .unit(Currency.getInstance(amount.rate().currency()))
        .precision(Precision.integer())
        .format(amount.all())
        .toString();
  }
}
