package medspil.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import medspil.deadline.TimeLimit.WithinHours.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any limit, moment and calendar; a failing seed says which.
class DeadlinePropertiesTest {
  private static final int TRIES = 400;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void a_deadline_is_never_before_what_it_counts_from(long seed) {
    var any = new Any(seed);
    for (int i = 0; i < TRIES; i++) {
      var limit = any.limit();
      var from = any.instant();
      var deadline = Deadlines.due(limit, from, any.calendar());
      if (limit instanceof TimeLimit.Before) {
        assertThat(deadline.due()).as("%s from %s", limit, from).isBefore(from);
      } else {
        assertThat(deadline.due()).as("%s from %s", limit, from).isAfter(from);
        deadline.aim().ifPresent(aim -> assertThat(aim).isBetween(from, deadline.due()));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5, 6})
  void business_days_end_on_a_business_day(long seed) {
    var any = new Any(seed);
    for (int i = 0; i < TRIES; i++) {
      var calendar = any.calendar();
      var limit = any.oneOf(List.of(any.businessDays(), any.rolling()));
      var due = Deadlines.due(limit, any.instant(), calendar).due();

      assertThat(calendar.isBusinessDay(Days.of(due, calendar.zone()))).as("%s", limit).isTrue();
      assertThat(Days.isEndOfDay(due, calendar.zone())).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 8, 9})
  void counting_on_is_counting_all_at_once(long seed) {
    var any = new Any(seed);
    for (int i = 0; i < TRIES; i++) {
      var calendar = any.calendar();
      var from = any.instant();
      int n = any.number(20);
      int m = any.number(20);
      for (var unit : EnumSet.of(Amount.Unit.BUSINESS_DAYS, Amount.Unit.DAYS, Amount.Unit.HOURS)) {
        var halfway = Deadlines.due(after(n, unit), from, calendar).due();

        assertThat(Deadlines.due(after(m, unit), halfway, calendar).due())
            .as("%s and %s %s from %s", n, m, unit, from)
            .isEqualTo(Deadlines.due(after(n + m, unit), from, calendar).due());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {10, 11, 12})
  void what_a_limit_says_reads_back(long seed) {
    var any = new Any(seed);
    for (int i = 0; i < TRIES; i++) {
      var limit = any.limit();

      assertThat(TimeLimit.parse(limit.toString())).isEqualTo(new Parsed.Limit(limit));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {13, 14, 15})
  void any_text_is_a_limit_or_a_fault_whose_suggestion_is_one(long seed) {
    var any = new Any(seed);
    for (int i = 0; i < TRIES; i++) {
      var text = any.text();
      if (TimeLimit.parse(text) instanceof Parsed.Fault fault) {
        assertThat(fault.position()).as("in '%s'", text).isBetween(0, text.length());
        assertThat(TimeLimit.parse(fault.suggestion()))
            .as("'%s' for '%s'", fault.suggestion(), text)
            .isInstanceOf(Parsed.Limit.class);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {16, 17, 18})
  void a_pause_of_no_length_changes_nothing_and_none_makes_it_earlier(long seed) {
    var any = new Any(seed);
    for (int i = 0; i < TRIES; i++) {
      var calendar = any.calendar();
      var limit = any.limit();
      var from = any.instant();
      var running = PauseTest.started(limit, from, calendar);
      var paused = PauseTest.pause(running, from.plus(any.duration()));
      var later = paused.since().plus(any.duration());

      assertThat(Deadlines.resume(paused, paused.since(), calendar)).isEqualTo(running.deadline());
      assertThat(Deadlines.resume(paused, paused.since().plusSeconds(1), calendar).due())
          .as("%s from %s paused at %s", limit, from, paused.since())
          .isBetween(running.deadline().due(), running.deadline().due().plus(Duration.ofDays(5)));
      assertThat(Deadlines.resume(paused, later, calendar).due())
          .as("%s from %s paused %s to %s", limit, from, paused.since(), later)
          .isAfterOrEqualTo(running.deadline().due());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {19, 20, 21})
  void a_longer_limit_or_a_later_start_is_never_due_earlier(long seed) {
    var any = new Any(seed);
    for (int i = 0; i < TRIES; i++) {
      var calendar = any.calendar();
      var from = any.instant();
      var unit = any.oneOf(List.of(Amount.Unit.values()));
      int n = any.number(30);
      var due = Deadlines.due(after(n, unit), from, calendar).due();

      assertThat(Deadlines.due(after(n + 1, unit), from, calendar).due()).isAfter(due);
      assertThat(Deadlines.due(after(n, unit), from.plus(any.duration()), calendar).due())
          .isAfterOrEqualTo(due);
    }
  }

  private static TimeLimit after(int number, Amount.Unit unit) {
    return new TimeLimit.After(new Amount(number, unit), false, "");
  }

  /// Seeded chance.
  private record Any(Random chance) {
    private static final List<String> ANCHORS =
        List.of("", "", "discharge", "the meeting", "move-in", "stay.discharged", "åbent møde");
    private static final List<String> WORDS =
        List.of(
            "4",
            "12:00",
            "hours",
            "huors",
            "business",
            "working",
            "days",
            "dage",
            "within",
            "the",
            "ward's",
            "reading",
            "opening",
            "by",
            "on",
            "day",
            "of",
            "after",
            "from",
            "before",
            "once",
            "per",
            "shift",
            "at",
            ",",
            "or",
            "next",
            "two",
            "0",
            "99999999999",
            "year",
            "å");

    Any(long seed) {
      this(new Random(seed));
    }

    <T> T oneOf(List<T> things) {
      return things.get(chance.nextInt(things.size()));
    }

    int number(int most) {
      return 1 + chance.nextInt(most);
    }

    /// In 2020 to 2032, rather often at or near a midnight.
    Instant instant() {
      var day = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(4700));
      var near = day.atStartOfDay(oneOf(List.of(Country.values())).zone()).toInstant();
      return chance.nextInt(4) == 0
          ? near.plusSeconds(chance.nextInt(3) - 1)
          : near.plusSeconds(chance.nextInt(86_400));
    }

    Duration duration() {
      return oneOf(
          List.of(
              Duration.ofSeconds(chance.nextInt(100)),
              Duration.ofMinutes(chance.nextInt(3000)),
              Duration.ofHours(chance.nextInt(1000))));
    }

    WorkingCalendar calendar() {
      var hours =
          OpeningHours.on(
              EnumSet.of(DayOfWeek.of(number(7)), DayOfWeek.of(number(7))),
              LocalTime.of(chance.nextInt(12), 15),
              LocalTime.of(12 + chance.nextInt(12), 45));
      return WorkingCalendar.of(oneOf(List.of(Country.values())))
          .closedOn(Set.of(LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(4700))))
          .closedEveryYear(Set.of(MonthDay.of(12, 24), MonthDay.of(number(11), number(28))))
          .readsMessages(hours)
          .inShifts(Shifts.startingAt(LocalTime.of(7, 0), LocalTime.of(number(23), 30)));
    }

    TimeLimit businessDays() {
      return new TimeLimit.After(
          new Amount(number(40), Amount.Unit.BUSINESS_DAYS), false, oneOf(ANCHORS));
    }

    TimeLimit rolling() {
      var unit = oneOf(List.of(Amount.Unit.DAYS, Amount.Unit.WEEKS, Amount.Unit.MONTHS));
      return new TimeLimit.After(new Amount(number(40), unit), true, oneOf(ANCHORS));
    }

    TimeLimit limit() {
      var anchor = oneOf(ANCHORS);
      var amount = new Amount(number(60), oneOf(List.of(Amount.Unit.values())));
      return switch (chance.nextInt(10)) {
        case 0 -> new TimeLimit.AtOnce(anchor);
        case 1 ->
            new TimeLimit.ByTime(LocalTime.of(chance.nextInt(24), chance.nextInt(60)), anchor);
        case 2 -> new TimeLimit.OncePerShift(anchor);
        case 3 -> new TimeLimit.WithinHours(oneOf(List.of(Kind.values())), anchor);
        case 4 -> new TimeLimit.Before(amount, anchor);
        case 5 -> rolling();
        case 6 -> businessDays();
        default -> new TimeLimit.After(amount, false, anchor);
      };
    }

    String text() {
      return IntStream.range(0, chance.nextInt(8))
          .mapToObj(_ -> oneOf(WORDS))
          .collect(Collectors.joining(" "));
    }
  }
}
