package medspil.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import medspil.journal.store.JournalStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, the dead are greeted and reminded, or the living are taken for dead.
class DeathTest {

  @ParameterizedTest(name = "{0}: died on {1}")
  @CsvSource({
    "STIN MORS, 2026-05-05",
    "STIN MORS RE_MORS, 2026-05-05",
    "STIN SLHJ, ",
    "STIN MORS AN_MORS, ",
    "STIN MORS AN_MORS MORS, 2026-05-05"
  })
  void who_was_told_dead_is_known_to_be_and_no_longer_when_it_is_taken_back(
      String codes, @Nullable LocalDate day) {
    var citizen = Citizen.served();

    Course.of(citizen, codes).told();

    assertThat(diedOn(citizen)).isEqualTo(day);
  }

  @Test
  void in_whatever_order_the_messages_come() {
    for (var order : Course.permutations(List.of(0, 1, 2))) {
      var citizen = Citizen.served();
      var messages = Course.of(citizen, "STIN MORS AN_MORS").messages();

      order.stream()
          .map(messages::get)
          .forEach(message -> {
            Chain.at(message.assembledAt().plusSeconds(86_400));
            Chain.send(message);
          });

      assertThat(diedOn(citizen)).as("%s", order).isNull();
    }
  }

  @Test
  void it_is_still_known_when_read_tables_are_built_anew() {
    var citizen = Citizen.served();
    Course.of(citizen, "STIN MORS").told();
    Chain.sql()
        .sql("update citizen.identity set died_on = null where pathway_id = :pathway")
        .param("pathway", citizen.pathway().value())
        .update();

    Chain.bean(JournalStore.class).rebuild().pathway(citizen.pathway());

    assertThat(diedOn(citizen)).isEqualTo(LocalDate.of(2026, 5, 5));
  }

  private static @Nullable LocalDate diedOn(Citizen citizen) {
    return Chain.sql()
        .sql("select died_on from citizen.identity where pathway_id = :pathway")
        .param("pathway", citizen.pathway().value())
        .query((row, _) -> row.getObject(1, LocalDate.class))
        .list()
        .getFirst();
  }
}
