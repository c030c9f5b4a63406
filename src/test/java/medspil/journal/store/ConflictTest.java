package medspil.journal.store;

import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.newCommand;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import medspil.TestDatabase;
import medspil.journal.Answer;
import medspil.journal.Deciding;
import medspil.journal.Decision;
import medspil.journal.Happened;
import org.junit.jupiter.api.Test;

/// If this breaks, two people who work on one citizen at the same moment lose each other's work.
class ConflictTest {
  private final TestDatabase database = Node.newDatabase();
  private final Node here = Node.on(database);
  private final Node there = Node.on(database);

  @Test
  void who_is_overtaken_decides_again_on_what_the_other_did() {
    var pathway = newPathway();
    var seen = new ArrayList<Integer>();
    Deciding<Visits> slow =
        state -> {
          seen.add(state.planned().size());
          if (seen.size() == 1) {
            there.commit(pathway, happens(planned(1)));
          }
          return new Decision.Accepted(List.of(new Happened(planned(2), Node.EARLIER)));
        };

    var answer = here.commit(pathway, slow);

    assertThat(seen).containsExactly(0, 1);
    assertThat(answer).isEqualTo(new Answer.Committed(2, false));
    assertThat(here.read(pathway).planned()).hasSize(2);
    assertThat(here.count("journal.data_key")).isEqualTo(1);
  }

  @Test
  void who_was_overtaken_once_is_not_overtaken_again() throws Exception {
    var pathway = newPathway();
    var tries = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var others = new ArrayList<Future<Answer>>();
      Deciding<Visits> slow =
          _ -> {
            if (tries.incrementAndGet() == 1) {
              there.commit(pathway, happens(planned(1)));
            } else {
              others.add(threads.submit(() -> there.commit(pathway, happens(planned(3)))));
              waitUntilSomebodyWaits();
            }
            return new Decision.Accepted(List.of(new Happened(planned(2), Node.EARLIER)));
          };

      assertThat(here.commit(pathway, slow)).isEqualTo(new Answer.Committed(2, false));
      assertThat(others.getFirst().get()).isEqualTo(new Answer.Committed(3, false));
    }
    assertThat(tries).hasValue(2);
  }

  @Test
  void who_fails_five_times_on_what_is_taken_is_told_so() {
    var pathway = newPathway();
    here.sql()
        .sql("insert into example.visit values (?, ?, 'ward', current_timestamp)")
        .params(pathway.value(), planned(1).visit())
        .update();
    var tries = new AtomicInteger();
    Deciding<Visits> unlucky =
        _ -> {
          tries.incrementAndGet();
          return new Decision.Accepted(List.of(new Happened(planned(1), Node.EARLIER)));
        };

    assertThatThrownBy(() -> here.commit(pathway, unlucky))
        .isInstanceOf(JournalFailure.class)
        .hasMessageContaining("23505");
    assertThat(tries).hasValue(5);
  }

  @Test
  void all_who_come_at_once_to_one_pathway_are_served() throws Exception {
    var pathway = newPathway();

    var answers =
        AtOnce.callers(
            24, i -> () -> (i % 2 == 0 ? there : here).commit(pathway, happens(planned(i))));

    assertThat(answers)
        .extracting(answer -> ((Answer.Committed) answer).version())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 24).mapToObj(Long::valueOf).toList());
    assertThat(here.read(pathway).planned()).hasSize(24);
    assertThat(here.count("example.visit")).isEqualTo(24);
  }

  @Test
  void a_command_that_comes_twice_at_once_happens_once() throws Exception {
    for (var round = 0; round < 20; round++) {
      var pathway = newPathway();
      var command = newCommand();
      Deciding<Visits> decide =
          happens(new Visits.VisitPlanned(UUID.randomUUID(), new Visits.Place.Home()));

      var answers =
          AtOnce.all(
              List.of(
                  () -> here.commit(pathway, command, decide),
                  () -> there.commit(pathway, command, decide)));

      assertThat(answers)
          .containsExactlyInAnyOrder(new Answer.Committed(1, false), new Answer.Committed(1, true));
      assertThat(here.version(pathway)).isEqualTo(1);
    }
  }

  private void waitUntilSomebodyWaits() {
    var patience = Instant.now().plusSeconds(20);
    while (here.count("pg_locks where locktype = 'advisory' and not granted") == 0) {
      assertThat(Instant.now()).isBefore(patience);
    }
  }
}
