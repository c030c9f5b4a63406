package medspil.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// If this breaks, what somebody wrote is lost when it was not taken, or taken though it is wrong.
class SentFormTest {
  private static final UUID COMMAND = new UUID(0, 7);

  @Test
  void a_form_that_was_sent_knows_its_id_and_the_first_of_what_stands_under_a_name() {
    var sent =
        new Sent(COMMAND, Map.of("unit", List.of("a", "b"), "words", List.of(" to\r\nlines ")));

    var form = sent.as("plan");

    assertThat(form.command()).isEqualTo(COMMAND);
    assertThat(sent.text("unit")).isEqualTo("a");
    assertThat(sent.text("none")).isEmpty();
    assertThat(form.text("words")).isEqualTo("to\nlines");
    assertThat(form.isFine()).isTrue();
  }

  @Test
  void what_is_wrong_in_a_field_or_refused_as_a_whole_stands_in_its_way() {
    var empty = new Sent(COMMAND, Map.of()).as("plan");
    var refused = new Sent(COMMAND, Map.of()).as("plan").refused("refusal.plan.overtaken");

    empty.filled("words");

    assertThat(empty.isWrong()).isTrue();
    assertThat(empty.isFine()).isFalse();
    assertThat(refused.isWrong()).isFalse();
    assertThat(refused.isFine()).isFalse();
  }

  @Test
  void what_is_far_too_long_is_wrong_and_can_still_be_held() {
    var form = new Sent(COMMAND, Map.of("words", List.of("a".repeat(50_000)))).as("plan");

    var words = form.text("words");

    assertThat(form.isWrong()).isTrue();
    assertThat(words).hasSize(SentForm.LONGEST + 1);
  }
}
