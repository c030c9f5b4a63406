package medspil.journal.store;

import static medspil.journal.store.Node.NURSE;
import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import medspil.journal.Category;
import medspil.journal.Delivered;
import medspil.journal.Notice;
import medspil.journal.Subscriber;
import org.junit.jupiter.api.Test;

/// If this breaks, an escalation or a message that follows from an event is never sent.
class SubscriptionTest {
  private final Node node = Node.on(Node.newDatabase());
  private final List<Delivered> taken = new ArrayList<>();
  private final Subscription subscription = node.store().subscription(taking(taken::addAll));

  @Test
  void all_is_handed_over_once_in_bounded_batches() {
    var pathway = newPathway();
    for (var i = 1; i <= 5; i++) {
      node.commit(pathway, happens(planned(i)));
    }

    assertThat(List.of(next(2), next(2), next(2), next(2))).containsExactly(2, 2, 1, 0);
    assertThat(taken)
        .extracting(delivered -> ((Delivered.Opened) delivered).recorded().event())
        .containsExactly(planned(1), planned(2), planned(3), planned(4), planned(5));
  }

  @Test
  void a_slow_transaction_holds_the_others_back_and_is_not_skipped() throws Exception {
    var slow = newPathway();
    try (var connection = node.database().writer().getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute(
            """
            insert into journal.event (pathway_id, version, event_id, type, category, occurred_at, recorded_at,
              actor_kind, actor_id, actor_organisation, command_id, codec, body)
            values ('%1$s', 1, '%1$s', 'journal.rebuilt/1', 'COORDINATION', now(), now(),
              'SYSTEM', '%1$s', '%1$s', '%1$s', 0, '')
            """
                .formatted(slow.value()));
      }
      node.commit(newPathway(), happens(planned(1)));

      assertThat(next(10)).as("while it runs").isZero();
      connection.commit();
      connection.setAutoCommit(true);
    }

    assertThat(next(10)).as("when it has ended").isEqualTo(2);
    assertThat(taken.getFirst().pathway()).isEqualTo(slow);
  }

  @Test
  void what_a_subscriber_failed_to_take_comes_again() {
    node.commit(newPathway(), happens(planned(1)));
    var failing =
        node.store()
            .subscription(
                taking(_ -> {
                  throw new IllegalStateException("not now");
                }));

    assertThatThrownBy(() -> failing.next(10)).hasMessage("not now");
    assertThat(next(10)).isEqualTo(1);
  }

  @Test
  void two_servers_do_not_hand_over_at_once() {
    node.commit(newPathway(), happens(planned(1)));
    var elsewhere = Node.on(node.database()).store().subscription(taking(taken::addAll));
    var meanwhile = new ArrayList<Integer>();
    var here = node.store().subscription(taking(_ -> meanwhile.add(elsewhere.next(10))));

    assertThat(here.next(10)).isEqualTo(1);
    assertThat(meanwhile).containsExactly(0);
    assertThat(elsewhere.next(10)).isZero();
  }

  @Test
  void what_cannot_be_read_is_said_and_does_not_stop_the_rest() {
    var forgotten = newPathway();
    var other = newPathway();
    node.commit(forgotten, happens(planned(1)));
    node.commit(other, happens(planned(2)));
    node.store().forgetting().forget(forgotten, NURSE);

    assertThat(next(10)).isEqualTo(3);
    assertThat(taken)
        .filteredOn(Delivered.Closed.class::isInstance)
        .contains(new Delivered.Closed(forgotten, 1, "example.visit_planned/1"));
    assertThat(taken).filteredOn(Delivered.Opened.class::isInstance).hasSize(1);
  }

  @Test
  void a_live_page_hears_what_comes_from_now_on() {
    node.commit(newPathway(), happens(planned(1)));
    var tail = node.store().tail();
    assertThat(tail.next(10)).isEmpty();
    var pathway = newPathway();

    node.commit(pathway, happens(planned(2)));

    assertThat(tail.next(10))
        .containsExactly(
            new Notice(
                pathway, "example.visit_planned/1", Category.HEALTH, Node.EARLIER, Node.NOW));
    assertThat(tail.next(10)).isEmpty();
  }

  private int next(int about) {
    return subscription.next(about);
  }

  private static Subscriber taking(Consumer<List<Delivered>> taking) {
    return new Subscriber() {
      @Override
      public String name() {
        return "example";
      }

      @Override
      public void take(List<Delivered> batch) {
        taking.accept(batch);
      }
    };
  }
}
