package medspil.deadline;

import static medspil.deadline.DeadlineExamples.DENMARK;
import static medspil.deadline.DeadlineExamples.at;
import static medspil.deadline.DeadlineExamples.endOf;
import static medspil.deadline.DeadlineExamples.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExtensionTest {
  private final Countdown.Running began =
      PauseTest.started(limit("5 business days"), at("2026-05-04T10:00"), DENMARK);

  @Test
  void an_extension_sets_a_new_final_date_and_keeps_the_first() {
    var extended = extend(began, endOf("2026-05-22", DENMARK), "more_time_agreed");

    assertThat(extended.deadline().due()).isEqualTo(endOf("2026-05-22", DENMARK));
    assertThat(extended.first().due()).isEqualTo(endOf("2026-05-11", DENMARK));
    assertThat(extended.deadline().because().steps())
        .endsWith(
            new Step.EndOfDay(LocalDate.of(2026, 5, 11)),
            new Step.Extended("more_time_agreed"),
            new Step.EndOfDay(LocalDate.of(2026, 5, 22)));
  }

  @Test
  void extended_twice_it_still_knows_the_first() {
    var once = extend(began, at("2026-05-12T12:00"), "a");
    var twice = extend(once, at("2026-05-13T12:00"), "b");

    assertThat(twice.first()).isEqualTo(began.first());
    assertThat(twice.deadline().due()).isEqualTo(at("2026-05-13T12:00"));
  }

  @Test
  void extended_during_a_pause_what_is_left_is_left_from_then_on() {
    var paused = PauseTest.pause(began, at("2026-05-05T10:00"));
    var until = endOf("2026-05-20", DENMARK);
    var deadline = Deadlines.extend(paused, until, "a", DENMARK);
    var extended = paused.after(new ClockFact.Extended(at("2026-05-18T10:00"), "a", deadline));

    var resumed = Deadlines.resume((Countdown.Paused) extended, at("2026-05-19T10:00"), DENMARK);

    assertThat(resumed.due()).as("two business days").isEqualTo(endOf("2026-05-21", DENMARK));
  }

  @Test
  void paused_after_an_extension_to_a_time_of_day_it_keeps_that_time() {
    var extended = extend(began, at("2026-05-12T12:00"), "a");
    var paused = PauseTest.pause(extended, at("2026-05-11T10:00"));

    var resumed = Deadlines.resume(paused, at("2026-05-15T10:00"), DENMARK);

    assertThat(resumed.due()).isEqualTo(at("2026-05-18T12:00"));
  }

  @Test
  void a_pause_never_takes_back_what_an_extension_gave() {
    var extended = extend(began, endOf("2026-05-16", DENMARK), "a_saturday");
    var paused = PauseTest.pause(extended, at("2026-05-12T10:00"));

    var resumed = Deadlines.resume(paused, at("2026-05-12T11:00"), DENMARK);

    assertThat(resumed.due()).isEqualTo(endOf("2026-05-16", DENMARK));
  }

  @Test
  void an_extension_is_later_than_what_it_extends() {
    assertThatThrownBy(() -> extend(began, began.deadline().due(), "a"))
        .hasMessage("an extension must be later than the date it extends");
  }

  private static Countdown extend(Countdown countdown, Instant until, String reason) {
    var deadline = Deadlines.extend(countdown, until, reason, DENMARK);
    return countdown.after(new ClockFact.Extended(at("2026-05-06T10:00"), reason, deadline));
  }
}
