package medspil.exchange;

import static medspil.exchange.Delivery.Result.FAILED;
import static medspil.exchange.Delivery.Result.HANDED_OVER;
import static medspil.exchange.Delivery.Result.REFUSED;
import static medspil.exchange.Delivery.Result.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import medspil.exchange.Delivery.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a letter is sent for ever, or is given up while it could still arrive.
class DeliveryTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

  @ParameterizedTest(name = "after {0} failures it waits {1}")
  @CsvSource({"0, PT1M", "1, PT2M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT4H", "6, PT12H"})
  void a_letter_that_cannot_be_handed_over_is_tried_again_after_a_growing_wait(
      int failures, Duration wait) {
    var tried = new Delivery(State.WAITING, failures, 0, NOW).after(FAILED, NOW);

    assertThat(tried).isEqualTo(new Delivery(State.WAITING, failures + 1, 0, NOW.plus(wait)));
  }

  @Test
  void and_given_up_after_the_last() {
    assertThat(new Delivery(State.WAITING, 7, 0, NOW).after(FAILED, NOW))
        .isEqualTo(new Delivery(State.NOT_DELIVERED, 7, 0, null));
  }

  @Test
  void nobody_who_does_not_answer_gets_it_more_than_three_times() {
    var first = Delivery.begun(NOW).after(HANDED_OVER, NOW);
    var second = first.after(HANDED_OVER, NOW);
    var third = second.after(HANDED_OVER, NOW);

    assertThat(first).isEqualTo(new Delivery(State.SENT, 0, 0, NOW.plus(Duration.ofMinutes(30))));
    assertThat(second.isUnanswered()).isFalse();
    assertThat(third.isUnanswered()).isTrue();
    assertThat(third.givenUp().state()).isEqualTo(State.NOT_DELIVERED);
  }

  @Test
  void what_is_taken_or_refused_is_not_sent_again() {
    assertThat(Delivery.begun(NOW).after(TAKEN, NOW))
        .isEqualTo(new Delivery(State.DELIVERED, 0, 0, null));
    assertThat(Delivery.begun(NOW).after(REFUSED, NOW))
        .isEqualTo(new Delivery(State.NOT_DELIVERED, 0, 0, null));
  }
}
