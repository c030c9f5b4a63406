package medspil.stay.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Authority;
import medspil.citizen.DischargePlans;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.citizen.People.Person;
import medspil.deadline.DayOff;
import medspil.deadline.UpToDaysOff;
import medspil.discharge.Point;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.stay.Said;
import medspil.stay.Stay;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one stay.
@Component
final class StayPages {
  private final People people;
  private final StayCards cards;
  private final WaitingWords waiting;
  private final ByHandForms byHand;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<UUID> ids;
  private final Templates templates;

  StayPages(
      People people,
      StayCards cards,
      WaitingWords waiting,
      ByHandForms byHand,
      Supplier<AgreementsInForce> agreements,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.cards = cards;
    this.waiting = waiting;
    this.byHand = byHand;
    this.agreements = agreements;
    this.ids = ids;
    this.templates = templates;
  }

  /// A plan that was sent and is not carried out yet.
  ///
  /// @param said null while nothing is to be warned of
  /// @param wrong what was given cannot be used
  /// @param receiving the day of receiving the citizen that cannot be used; null when none was
  ///   given
  record Draft(
      String day, DischargePlans.@Nullable Said said, boolean wrong, @Nullable String receiving) {
    static final Draft NONE = new Draft("", null, false, null);

    static Draft wrong(String day) {
      return new Draft(day, null, true, null);
    }

    static Draft wrongReceiving(String day) {
      return new Draft("", null, false, day);
    }
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Stay stay, Draft draft) {
    return of(shell, id, pathway, stay, draft, SentForm.NONE);
  }

  /// The same with what a ward wrote by hand.
  JteModel of(Shell shell, PathwayId id, Pathway pathway, Stay stay, Draft draft, SentForm hand) {
    var person = Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id));
    var name = person.map(Person::name).orElseGet(() -> shell.say("stay.citizen.hidden"));
    var titled = shell.titled(shell.say("stay.title")).at(Menu.ADMITTED);
    return templates.stayStay(titled, page(titled, id, pathway, stay, draft, hand, name, person));
  }

  private StayPage page(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Stay stay,
      Draft draft,
      SentForm hand,
      String name,
      Optional<Person> person) {
    var ward = stay.ward().unit();
    var onWard = stay.phase().away() && ward != null && shell.viewer().isIn(ward);
    return new StayPage(
        StayCards.address(id, stay.id()),
        name,
        person.map(Person::birthDate).map(date -> StayCards.born(shell, date)).orElse(null),
        "/citizens/" + id.value(),
        shell.say("stay.phase." + code(stay.phase())),
        facts(shell, pathway, stay, person.map(Person::residence)),
        cards.ring(shell, ward, person.map(Person::residence)),
        home(shell, pathway.discharges().of(stay.id(), pathway.stays())),
        stay.history().reversed().stream().map(said -> line(shell, stay, said)).toList(),
        onWard ? plan(shell, stay, draft) : null,
        onWard ? (stay.readyAt() == null ? "ready" : "not-ready") : null,
        stay.phase().away() && Authority.receives(shell.viewer(), pathway)
            ? waiting.form(shell, stay, draft.receiving())
            : null,
        stay.phase().away() ? "close" : null,
        byHand.more(shell, stay, hand),
        ids.get().toString());
  }

  private static String home(Shell shell, List<Point> points) {
    return shell.say(
        "stay.home.summary",
        Map.of(
            "n", points.size(),
            "open", points.stream().filter(Point::isOpen).count(),
            "nobodys", points.stream().filter(Point::isNobodys).count()));
  }

  private List<StayPage.Fact> facts(Shell shell, Pathway pathway, Stay stay, Optional<UUID> home) {
    var facts = new ArrayList<StayPage.Fact>();
    add(facts, shell, "ward", stay.ward().name());
    stay.start().ifPresent(at -> add(facts, shell, "since", shell.dates().moment(at).text()));
    if (stay.phase().away()) {
      add(facts, shell, "lasted", StayCards.days(shell, stay.start().orElse(null)));
    }
    stay.end().ifPresent(at -> add(facts, shell, "end", shell.dates().moment(at).text()));
    addPlan(facts, shell, pathway, stay);
    var ready = stay.readyAt();
    if (ready != null) {
      add(facts, shell, "ready", StayCards.ready(shell, ready));
      waiting.facts(shell, stay, home).forEach(facts::add);
    }
    add(facts, shell, "report", report(shell, stay));
    return facts;
  }

  private void addPlan(List<StayPage.Fact> facts, Shell shell, Pathway pathway, Stay stay) {
    var plan = stay.plan();
    if (plan == null) {
      return;
    }
    add(facts, shell, "expected", shell.dates().day(plan.expected()).text());
    add(facts, shell, "expected_before", before(shell, plan));
    var later = later(pathway, stay, plan.expected());
    if (later > 0) {
      facts.add(
          new StayPage.Fact(
              shell.say("stay.fact.later"),
              shell.say("stay.later", Map.of("n", later)),
              "ms-soon"));
    }
    if (plan.upToWeekend()) {
      var given = plan.reason();
      var reason =
          given == null
              ? shell.say("stay.reason.none")
              : Reasons.said(shell.voice(), agreements.get(), given);
      facts.add(
          new StayPage.Fact(
              shell.say("stay.up_to_weekend"), reason, given == null ? "ms-late" : "ms-soon"));
    }
  }

  /// The days that were planned before this one, and when each was said.
  private static @Nullable String before(Shell shell, Stay.Plan plan) {
    return plan.earlier().isEmpty()
        ? null
        : plan.earlier().reversed().stream()
            .map(one ->
                shell.say(
                    "stay.expected_before",
                    Map.of(
                        "day", shell.dates().inSentence(one.expected()),
                        "said", shell.dates().inSentence(one.at()))))
            .collect(Collectors.joining("; "));
  }

  /// How much is in place only after the planned day.
  private long later(Pathway pathway, Stay stay, LocalDate expected) {
    var home = cards.calendar(pathway.citizen());
    return stay.phase().away()
        ? pathway.discharges().of(stay.id(), pathway.stays()).stream()
            .filter(point -> point.isAfter(expected, home))
            .count()
        : 0;
  }

  private static @Nullable String report(Shell shell, Stay stay) {
    var answer = stay.report().answer();
    var sent = stay.report().sentAutomatically();
    if (answer != null) {
      return StayCards.report(shell, code(answer), sent);
    }
    if (sent != null) {
      return StayCards.report(shell, "sent_automatically", sent);
    }
    return stay.reportRequested() ? StayCards.report(shell, "requested", null) : null;
  }

  private static void add(
      List<StayPage.Fact> facts, Shell shell, String name, @Nullable String text) {
    if (text != null) {
      facts.add(new StayPage.Fact(shell.say("stay.fact." + name), text, null));
    }
  }

  private static StayPage.Line line(Shell shell, Stay stay, Said said) {
    var what = shell.say("stay.what." + (stay.isMove(said) ? "move" : code(said.what())));
    var note =
        said.cancelled()
            ? shell.say("stay.said.cancelled")
            : said.changed() ? shell.say("stay.said.changed") : null;
    return new StayPage.Line(
        shell.dates().moment(said.at()), what + ", " + said.claim().ward().name(), note);
  }

  private static StayPage.Plan plan(Shell shell, Stay stay, Draft draft) {
    var planned = stay.plan() == null ? "" : stay.plan().expected().toString();
    var day =
        Field.of("day", shell.say("stay.plan.day"), draft.day().isEmpty() ? planned : draft.day())
            .mustBeFilled();
    var said = draft.said();
    if (said == null) {
      return new StayPage.Plan(
          draft.wrong() ? day.wrong(shell.say("stay.plan.wrong_day")) : day, null);
    }
    return new StayPage.Plan(day, warned(shell, said, draft.wrong()));
  }

  private static StayPage.Warned warned(Shell shell, DischargePlans.Said said, boolean wrong) {
    var voice = shell.voice();
    var reason = Field.of("reason", shell.say("stay.plan.reason"), "").mustBeFilled();
    var first = Stream.of(new Choice("", shell.say("stay.plan.choose")));
    return new StayPage.Warned(
        said.daysOff().map(off -> why(shell, off)).orElse(""),
        said.warnings().stream().map(one -> one.warn().in(voice.language().tag())).toList(),
        said.ring().stream().map(unit -> StayCards.number(shell, unit)).toList(),
        wrong ? reason.wrong(shell.say("refusal.stay.reason_missing")) : reason,
        Stream.concat(first, Reasons.offered(voice, said).stream()).toList());
  }

  private static String why(Shell shell, UpToDaysOff off) {
    var weekend = off.off().stream().anyMatch(DayOff.Weekend.class::isInstance);
    return shell.say(
        weekend ? "stay.plan.weekend" : "stay.plan.holiday",
        Map.of(
            "day",
            shell.dates().day(off.date()).exact(),
            "next",
            shell.dates().day(off.nextBusinessDay()).exact()));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
