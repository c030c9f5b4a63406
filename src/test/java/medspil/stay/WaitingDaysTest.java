package medspil.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medspil.deadline.Country;
import medspil.journal.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a municipality pays for days on which it could receive the citizen, or a
/// hospital waits for nobody's answer.
class WaitingDaysTest {
  private static final PaymentTable TABLE = PaymentTable.read();
  private static final String ADMITTED = "2024-05-06T08:00:00Z";
  // In Norway it is ten to midnight, and so still the 10th.
  private static final Instant READY = Instant.parse("2024-05-10T21:50:00Z");

  @ParameterizedTest(name = "today {0}, answered {1}, home {2}: {3} days, running {4}, {5} NOK")
  @CsvSource({
    // Without an answer each midnight costs a day.
    "2024-05-10, ,           ,           0, true,  0",
    "2024-05-14, ,           ,           4, true,  22980",
    // So it does when the municipality says that it cannot.
    "2024-05-14, no,         ,           4, true,  22980",
    // A day that is named ends it, whether or not the citizen goes home then.
    "2024-05-14, 2024-05-12, ,           2, false, 11490",
    "2024-05-12, 2024-05-12, ,           2, false, 11490",
    "2024-05-11, 2024-05-12, ,           1, true,  5745",
    // At once: nothing is paid.
    "2024-05-14, 2024-05-10, ,           0, false, 0",
    // Home before the day that was named.
    "2024-05-20, 2024-05-18, 2024-05-13, 3, false, 17235",
    "2024-05-20, no,         2024-05-13, 3, false, 17235",
  })
  void days_of_waiting(
      LocalDate today,
      @Nullable String answer,
      @Nullable LocalDate home,
      long days,
      boolean running,
      BigDecimal cost) {
    var waiting =
        WaitingDays.of(stay(answer, home), today, Country.NORWAY.zone(), Country.NORWAY, TABLE)
            .orElseThrow();

    assertThat(waiting.from()).isEqualTo("2024-05-10");
    assertThat(waiting.days()).isEqualTo(days);
    assertThat(waiting.running()).isEqualTo(running);
    assertThat(waiting.amount().orElseThrow().all()).isEqualByComparingTo(cost);
  }

  @Test
  void each_day_costs_what_was_in_force_on_it() {
    var table =
        new PaymentTable(
            List.of(rate("2024-05-12", "20"), rate("2024-01-01", "10"), rate("2024-05-13", "40")));

    var waiting =
        WaitingDays.of(
                stay("no", null),
                LocalDate.parse("2024-05-14"),
                Country.NORWAY.zone(),
                Country.NORWAY,
                table)
            .orElseThrow();

    assertThat(waiting.amount().orElseThrow().all()).isEqualByComparingTo("80");
  }

  @Test
  void where_no_source_has_the_rate_the_days_are_counted_and_no_amount_is_made_up() {
    var waiting =
        WaitingDays.of(
                stay(null, null),
                LocalDate.parse("2024-05-14"),
                Country.DENMARK.zone(),
                Country.DENMARK,
                TABLE)
            .orElseThrow();

    assertThat(waiting.days()).isEqualTo(4);
    assertThat(waiting.amount()).isEmpty();
  }

  @Test
  void nobody_waits_who_is_not_ready() {
    var not = stays(null, null).evolve(new StayEvent.ReadyWithdrawn(id(), READY));

    assertThat(
            WaitingDays.of(
                not.all().getFirst(),
                LocalDate.parse("2024-05-14"),
                Country.NORWAY.zone(),
                Country.NORWAY,
                TABLE))
        .isEmpty();
  }

  @Test
  void an_answer_is_to_the_notice_that_was_read_and_the_same_twice_is_once() {
    var stays = stays("no", null);
    var again = READY.plusSeconds(600);
    var anew =
        stays
            .evolve(new StayEvent.ReadyWithdrawn(id(), again))
            .evolve(new StayEvent.DeclaredReady(id(), again));

    assertThat(answer(stays, READY, null)).isEqualTo(new Decision.Accepted(List.of()));
    assertThat(answer(anew, READY, null)).isEqualTo(new Decision.Refused(StayRefusal.NOT_READY));
    assertThat(Optional.ofNullable(anew.all().getFirst().ready()).flatMap(Stay.Ready::latest))
        .isEmpty();
    assertThat(((Decision.Accepted) answer(anew, again, null)).happened()).hasSize(1);
  }

  private static Decision answer(Stays stays, Instant ready, @Nullable LocalDate from) {
    return DecideStay.decide(
        stays, new StayCommand.AnswerReady(id(), ready, from, ready.plusSeconds(900)));
  }

  private static PaymentTable.Rate rate(String from, String perDay) {
    return new PaymentTable.Rate(
        Country.NORWAY, LocalDate.parse(from), new BigDecimal(perDay), "NOK");
  }

  private static Stay stay(@Nullable String answer, @Nullable LocalDate home) {
    return stays(answer, home).all().getFirst();
  }

  private static Stays stays(@Nullable String answer, @Nullable LocalDate home) {
    var stays =
        Stays.NONE
            .evolve(new StayEvent.Claimed(StayExamples.claim("in", What.ADMISSION, ADMITTED)))
            .evolve(new StayEvent.DeclaredReady(id(), READY));
    if (answer != null) {
      var from = answer.equals("no") ? null : LocalDate.parse(answer);
      stays = stays.evolve(new StayEvent.ReadyAnswered(id(), from, READY.plusSeconds(60)));
    }
    return Optional.ofNullable(home)
        .map(day -> day.atTime(9, 0).atZone(Country.NORWAY.zone()).toInstant())
        .map(at -> StayExamples.claim("out", What.END, at.toString()))
        .map(StayEvent.Claimed::new)
        .map(stays::evolve)
        .orElse(stays);
  }

  private static StayId id() {
    return StayId.named(StayExamples.EPISODE);
  }
}
