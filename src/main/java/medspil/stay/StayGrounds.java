package medspil.stay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a stay that agreements have rules for, as they now stand.
///
/// A fact is named by the stay, or by the stay and an ordinal or date, never by a message.
public final class StayGrounds {
  private final Stay stay;
  private final Circumstances circumstances;
  private final List<Ground> grounds = new ArrayList<>();

  private StayGrounds(Stay stay, Circumstances circumstances) {
    this.stay = stay;
    this.circumstances = circumstances;
  }

  public static List<Ground> of(Stay stay, Circumstances circumstances) {
    return stay.phase() == Phase.UNSETTLED ? List.of() : new StayGrounds(stay, circumstances).all();
  }

  private List<Ground> all() {
    add("stay.acute_contact_started", stay.first(What.ACUTE_START));
    add("stay.admitted", stay.first(What.ADMISSION));
    addEach("stay.leave_started", What.LEAVE_START);
    addEach("stay.leave_ended", What.LEAVE_END);
    addPlan();
    if (stay.readyAt() != null) {
      // Withdrawn and declared again, it asks for an answer again.
      add("stay.ready", id() + "/" + stay.readyAt(), stay.readyAt(), stay.readyAt(), Map.of());
    }
    addAnswers();
    if (stay.phase() == Phase.HOME) {
      stay.last(What.END).ifPresent(this::addDischarge);
    }
    add("stay.died", stay.last(What.DEATH));
    return grounds;
  }

  private void addDischarge(Said said) {
    var day = LocalDate.ofInstant(said.at(), circumstances.zone());
    var weekend = circumstances.upToWeekend().test(day);
    add(
        "stay.discharged",
        id(),
        said.at(),
        said.noticedAt(),
        Map.of("stay.discharged_before_weekend", weekend));
  }

  private void addAnswers() {
    if (stay.ready() == null) return;
    for (var answer : stay.ready().answers()) {
      add(
          "stay.ready_answered",
          id() + "/" + answer.at(),
          answer.at(),
          answer.at(),
          Map.of("stay.receiving_day_known", answer.from() != null));
    }
  }

  private void addPlan() {
    var plan = stay.plan();
    if (plan != null && stay.phase().away()) {
      add(
          "stay.discharge_planned",
          id() + "/" + plan.expected(),
          plan.at(),
          plan.at(),
          Map.of(
              "stay.planned_before_weekend",
              plan.upToWeekend(),
              "stay.planned_within_24_hours",
              isSoon(plan)));
    }
  }

  // A plan names a day and no hour: whoever comes home tomorrow may need somebody tomorrow morning.
  private boolean isSoon(Stay.Plan plan) {
    var told = LocalDate.ofInstant(plan.at(), circumstances.zone());
    return !plan.expected().isAfter(told.plusDays(1));
  }

  private void addEach(String name, What what) {
    var each = stay.holding().stream().filter(said -> said.what() == what).toList();
    for (var ordinal = 0; ordinal < each.size(); ordinal++) {
      var said = each.get(ordinal);
      var occurrence = id() + "/" + (ordinal + 1);
      add(name, occurrence, said.at(), said.noticedAt(), Map.of());
    }
  }

  private void add(String name, Optional<Said> said) {
    said.ifPresent(one -> add(name, id(), one.at(), one.noticedAt(), Map.of()));
  }

  private void add(
      String name,
      String occurrence,
      Instant occurredAt,
      Instant noticedAt,
      Map<String, Object> own) {
    var facts = new HashMap<String, @Nullable Object>(circumstances.citizen());
    facts.put("stay.sector", sector());
    facts.put("stay.report_requested", stay.reportRequested());
    facts.put("stay.acute", stay.first(What.ACUTE_START).isPresent());
    facts.put("stay.hours", hours());
    facts.putAll(own);
    grounds.add(new Ground(name, occurrence, occurredAt, noticedAt, facts));
  }

  private String id() {
    return stay.id().toString();
  }

  private @Nullable String sector() {
    return stay.sector() == Sector.UNKNOWN ? null : stay.sector().name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Long hours() {
    var start = stay.start();
    var end = stay.end().or(this::planned);
    return start.isPresent() && end.isPresent()
        ? Duration.between(start.get(), end.get()).toHours()
        : null;
  }

  // A plan names a day; its noon stands for it.
  private Optional<Instant> planned() {
    return Optional.ofNullable(stay.plan())
        .map(plan -> plan.expected().atTime(12, 0).atZone(circumstances.zone()).toInstant());
  }
}
