package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// If this breaks, a secretary waits for each letter typed into an agreement.
class CheckSpeedTest {
  /// Three times what is promised, for machines that do something else as well.
  private static final long WHOLE = 3 * 2_000;

  private static final long EDIT = 3 * 100;

  @Test
  void the_library_with_200_annexes_and_then_one_edit_are_checked_while_one_types() {
    var times = ManyAnnexes.checked(3);

    assertThat(times.whole()).as("milliseconds for all").isLessThan(WHOLE);
    assertThat(times.edit()).as("milliseconds for one edit").isLessThan(EDIT);
  }
}
