package medspil.journal.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import medspil.TestDatabase;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.Chapters;
import medspil.journal.CommandId;
import medspil.journal.Deciding;
import medspil.journal.Decision;
import medspil.journal.Event;
import medspil.journal.Happened;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One server of those that run on a database, with the example chapter in it.
record Node(TestDatabase database, JournalStore<Visits> store) {
  static final Instant NOW = Instant.parse("2026-11-22T17:40:00.123456Z");
  static final Instant EARLIER = Instant.parse("2026-11-22T17:00:00Z");
  static final Actor NURSE = new Actor(Actor.Kind.PERSON, new UUID(1, 1), new UUID(1, 2));
  static final MasterKeys MASTERS = MasterKeys.parse("first=" + key(1));
  static final Chapters<Visits> CHAPTERS =
      new Chapters<>(
          Visits.EVENTS,
          Visits.FOLD,
          List.of(Visits.PROJECTION),
          new JsonSnapshots<>(Visits.class, 1, Visits.EVENTS));

  static TestDatabase newDatabase() {
    return prepared(TestDatabase.fresh());
  }

  static TestDatabase prepared(TestDatabase database) {
    try (var connection = database.owner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(Visits.TABLE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return database;
  }

  static Node on(TestDatabase database) {
    return on(database, CHAPTERS, MASTERS, JournalSettings.DEFAULT);
  }

  static Node on(
      TestDatabase database,
      Chapters<Visits> chapters,
      MasterKeys masters,
      JournalSettings settings) {
    var source = new TimeAndIds(Clock.fixed(NOW, ZoneOffset.UTC), UuidCreator::getTimeOrderedEpoch);
    return new Node(
        database, new JournalStore<>(database.writer(), chapters, masters, source, settings));
  }

  static String key(int seed) {
    var bytes = new byte[32];
    bytes[0] = (byte) seed;
    return Base64.getEncoder().encodeToString(bytes);
  }

  static PathwayId newPathway() {
    return new PathwayId(UuidCreator.getTimeOrderedEpoch());
  }

  static CommandId newCommand() {
    return new CommandId(UuidCreator.getTimeOrderedEpoch());
  }

  static Deciding<Visits> happens(Event... events) {
    var happened = List.of(events).stream().map(event -> new Happened(event, EARLIER)).toList();
    return _ -> new Decision.Accepted(happened);
  }

  static Visits.VisitPlanned planned(int visit) {
    return new Visits.VisitPlanned(new UUID(9, visit), new Visits.Place.Ward("ward " + visit));
  }

  Answer commit(PathwayId id, Deciding<Visits> decide) {
    return commit(id, newCommand(), decide);
  }

  Answer commit(PathwayId id, CommandId command, Deciding<Visits> decide) {
    return store.journal().commit(id, command, NURSE, decide, List.of());
  }

  Visits read(PathwayId id) {
    return store.journal().read(id);
  }

  long version(PathwayId id) {
    return switch (store.journal().look(id)) {
      case Reading.Known<Visits>(_, var version) -> version;
      case Reading.Forgotten<Visits> _ -> throw new IllegalStateException("forgotten");
    };
  }

  JdbcClient sql() {
    return JdbcClient.create(database.writer());
  }

  long count(String table) {
    return sql().sql("select count(*) from " + table).query(Long.class).single();
  }
}
