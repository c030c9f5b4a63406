package medspil.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"nb", "en"})
  void every_language_says_the_same_things(String language) {
    var danish = DeadlineTexts.read("da");
    var other = DeadlineTexts.read(language);

    assertThat(other.stringPropertyNames()).isEqualTo(danish.stringPropertyNames());
    for (var key : danish.stringPropertyNames()) {
      assertThat(arguments(other.getProperty(key)))
          .as(key)
          .isSubsetOf(arguments(danish.getProperty(key) + "{count}"));
    }
  }

  @Test
  void every_unit_holiday_and_day_has_its_words() {
    var danish = DeadlineTexts.read("da");

    for (var holiday : Holiday.values()) {
      assertThat(danish.getProperty(holiday.textKey())).isNotBlank();
    }
    for (var said : RelativeDay.Said.values()) {
      assertThat(danish.getProperty(said.textKey())).isNotBlank();
    }
    for (var left : Left.Unit.values()) {
      assertThat(danish.getProperty("deadline.step.left." + Words.key(left))).isNotBlank();
    }
    for (var unit : Amount.Unit.values()) {
      assertThat(danish.getProperty("deadline.amount." + Words.key(unit))).isNotBlank();
    }
  }

  private static Iterable<String> arguments(String text) {
    return new MessageFormat(text, Locale.ROOT).getArgumentNames();
  }
}
