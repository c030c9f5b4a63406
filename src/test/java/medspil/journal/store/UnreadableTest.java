package medspil.journal.store;

import static medspil.journal.store.Node.NURSE;
import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import medspil.journal.Answer;
import medspil.journal.Chapters;
import medspil.journal.EventTypes;
import medspil.journal.JournalEvents;
import medspil.journal.JournalRefusal;
import medspil.journal.PathwayForgotten;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import medspil.journal.Recorded;
import medspil.journal.SnapshotCodec;
import medspil.journal.UnknownEventType;
import org.junit.jupiter.api.Test;

/// If this breaks, one pathway that cannot be read stops the others, or somebody who was forgotten
/// is not.
class UnreadableTest {
  private final Node node = Node.on(Node.newDatabase());
  private final PathwayId pathway = newPathway();

  @Test
  void an_unknown_type_stops_its_pathway_and_no_other() {
    var older =
        Node.on(
            node.database(),
            new Chapters<>(
                new EventTypes(Visits.TYPES.subList(1, 2)),
                Visits.FOLD,
                List.of(),
                SnapshotCodec.none()),
            Node.MASTERS,
            JournalSettings.DEFAULT);
    node.commit(pathway, happens(planned(1)));

    assertThatThrownBy(() -> older.read(pathway))
        .isInstanceOf(UnknownEventType.class)
        .hasMessage(
            "pathway %s holds at version 1 an event of unknown type example.visit_planned/1",
            pathway.value());
    assertThatThrownBy(() -> older.commit(pathway, happens())).isInstanceOf(UnknownEventType.class);
    assertThat(older.version(newPathway())).isZero();
  }

  @Test
  void a_property_that_only_the_next_release_knows_is_passed_over() {
    var type = Visits.TYPES.getLast();
    var body = "{\"visit\":\"00000000-0000-0009-0000-000000000001\",\"later\":{\"x\":[1]}}";

    assertThat(
            new Bodies(new EventTypes(Visits.TYPES))
                .read(type, Bodies.JSON, body.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Visits.VisitCancelled(new UUID(9, 1)));
  }

  @Test
  void a_body_opens_only_as_the_event_it_was_sealed_for() {
    node.commit(pathway, happens(planned(1), planned(2)));
    var superuser =
        org.springframework.jdbc.core.simple.JdbcClient.create(node.database().superuser());
    superuser
        .sql(
            """
            update journal.event e
            set body = o.body
            from journal.event o
            where e.version = 1 and o.version = 2
            """)
        .update();

    var there = Node.on(node.database());
    assertThatThrownBy(() -> there.read(pathway)).isInstanceOf(JournalFailure.class);
  }

  @Test
  void a_citizen_is_forgotten_when_the_key_is_destroyed() {
    node.commit(pathway, happens(planned(1)));
    var other = newPathway();
    node.commit(other, happens(planned(2)));

    node.store().forgetting().forget(pathway, NURSE);

    assertThat(node.store().journal().look(pathway)).isEqualTo(new Reading.Forgotten<>(Node.NOW));
    assertThatThrownBy(() -> node.read(pathway)).isInstanceOf(PathwayForgotten.class);
    assertThat(node.store().journal().history(pathway))
        .extracting(Recorded::event)
        .containsExactly(new JournalEvents.Forgotten(), new JournalEvents.Forgotten());
    assertThat(node.commit(pathway, happens(planned(3))))
        .isEqualTo(new Answer.Refused(JournalRefusal.FORGOTTEN));
    assertThat(node.read(other).planned()).hasSize(1);
    assertThat(node.count("example.visit")).isEqualTo(1);
    assertThat(
            node.sql()
                .sql("select length(wrapped) from journal.data_key order by 1")
                .query(Integer.class)
                .list())
        .element(0)
        .isEqualTo(0);
  }

  @Test
  void another_server_that_still_remembers_the_key_forgets_as_well() {
    var there = Node.on(node.database());
    node.commit(pathway, happens(planned(1)));
    assertThat(there.read(pathway).planned()).hasSize(1);

    node.store().forgetting().forget(pathway, NURSE);

    assertThat(there.store().journal().look(pathway)).isInstanceOf(Reading.Forgotten.class);
  }

  @Test
  void master_keys_can_be_changed_while_the_system_serves() {
    node.commit(pathway, happens(planned(1)));
    var both = withMasters("second=" + Node.key(2) + ",first=" + Node.key(1));

    assertThat(both.read(pathway).planned()).hasSize(1);
    assertThat(both.store().keyRotation().rewrap(10)).isEqualTo(1);
    assertThat(both.store().keyRotation().rewrap(10)).isZero();

    assertThat(withMasters("second=" + Node.key(2)).read(pathway).planned()).hasSize(1);
    assertThatThrownBy(() -> Node.on(node.database()).read(pathway))
        .isInstanceOf(JournalFailure.class)
        .hasMessage("no master key second in the settings");
  }

  private Node withMasters(String setting) {
    return Node.on(
        node.database(), Node.CHAPTERS, MasterKeys.parse(setting), JournalSettings.DEFAULT);
  }
}
