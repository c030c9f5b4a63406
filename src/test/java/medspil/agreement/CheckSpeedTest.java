package medspil.agreement;

import static medspil.agreement.AgreementExamples.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// If this breaks, a secretary waits for each letter typed into an agreement.
class CheckSpeedTest {
  /// Three times what is promised, for machines that do something else as well.
  private static final long WHOLE = 3 * 2_000;

  private static final long EDIT = 3 * 100;

  @Test
  void the_library_with_200_annexes_and_then_one_edit_are_checked_while_one_types() {
    var many = new ManyAnnexes(AgreementExamples.realSources());
    long whole = Long.MAX_VALUE;
    long edit = Long.MAX_VALUE;

    for (int round = 0; round < 3; round++) {
      var reader = new AgreementReader(WORDS);
      whole = Math.min(whole, milliseconds(() -> assertSound(reader.read(many.sources()))));
      var edited = many.edited(round);
      edit = Math.min(edit, milliseconds(() -> assertSound(reader.read(edited))));
    }

    assertThat(whole).as("milliseconds for all").isLessThan(WHOLE);
    assertThat(edit).as("milliseconds for one edit").isLessThan(EDIT);
  }

  private static void assertSound(Library library) {
    assertThat(library.faults()).filteredOn(Fault::isError).isEmpty();
  }

  static long milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000_000;
  }
}
