package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import medspil.access.store.LookChain;
import medspil.access.store.LookCheck;
import medspil.app.store.Await;
import medspil.browser.House;
import medspil.browser.Walker;
import medspil.exchange.store.KeptBodies;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a date passes unseen or is counted twice, the access log can be changed without
/// a trace, or what should be forgotten is not.
class JobsTest {
  private static final House HOUSE = House.start("demo", "--medspil.clock=2026-11-20T08:00:00Z");
  private static final Instant MUCH_LATER = Instant.parse("2027-02-01T08:00:00Z");

  @Test
  void a_date_that_passed_is_written_once_by_two_servers_at_once() throws Exception {
    var job = HOUSE.bean(NotePassedDates.class);
    var open =
        number(
            "select count(*) from task.open_task where status = 'open' and due < '2027-02-01T08:00:00Z'");
    assertThat(open).isPositive();

    var both =
        Stream.generate(() -> Thread.ofVirtual().start(() -> job.run(MUCH_LATER)))
            .limit(2)
            .toList();
    for (var one : both) {
      one.join();
    }
    job.run(MUCH_LATER.plusSeconds(60));

    assertThat(passed()).isEqualTo(open);
    assertThat(number("select count(*) from task.open_task where passed")).isEqualTo(open);
  }

  @Test
  void of_two_schedulers_one_does_it_and_the_other_leaves_it() {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    var done = new AtomicInteger();
    var servers =
        Stream.of("a", "b")
            .map(name ->
                scheduler(
                    name,
                    Tasks.recurring("test.once", Schedules.fixedDelay(Duration.ofMillis(50)))
                        .execute((_, _) -> {
                          most.accumulateAndGet(running.incrementAndGet(), Math::max);
                          HOUSE.bean(NotePassedDates.class).run(MUCH_LATER);
                          running.decrementAndGet();
                          done.incrementAndGet();
                        })))
            .toList();

    servers.forEach(Scheduler::start);
    Await.until("five turns", Duration.ofSeconds(30), () -> done.get() >= 5);
    servers.forEach(Scheduler::stop);

    assertThat(most.get()).isEqualTo(1);
    assertThat(number("select count(*) from app.scheduled_task where task_name = 'test.once'"))
        .isEqualTo(1);
  }

  @Test
  void the_access_log_is_a_chain_that_shows_where_it_was_broken() throws Exception {
    var chain = HOUSE.bean(LookChain.class);
    looked(5);
    var both = Stream.generate(() -> Thread.ofVirtual().start(chain::seal)).limit(2).toList();
    for (var one : both) {
      one.join();
    }
    looked(3);
    chain.seal();

    assertThat(brokenAt()).isEmpty();
    assertThat(number("select count(*) from access.look where seal is null")).isZero();
    superuser().sql("update access.look set what = 'other' where sealed_as = 4").update();
    assertThat(brokenAt()).contains(4L);
    assertThat(brokenAt()).as("looked at again").contains(4L);
    superuser().sql("update access.look set what = 'test' where sealed_as = 4").update();
    assertThat(brokenAt()).isEmpty();
    superuser().sql("delete from access.look where sealed_as = 6").update();
    assertThat(brokenAt()).contains(6L);

    assertThat(Walker.nobody(HOUSE).get("/health").body())
        .contains("linje 6 er ændret eller fjernet uden om Medspil");
  }

  private static Optional<Long> brokenAt() {
    HOUSE.bean(LookCheck.class).next(MUCH_LATER);
    return HOUSE.bean(LookCheck.class).broken();
  }

  @Test
  void the_chain_is_followed_in_stretches_from_where_it_was_left() {
    var chain = HOUSE.bean(LookChain.class);
    looked(3);
    chain.seal();

    var first = chain.follow(0, 1);

    assertThat(chain.follow(Long.MAX_VALUE / 2, 1).broken()).as("its line is gone").isTrue();
    assertThat(first.reached()).isPositive();
  }

  @Test
  void nobody_who_runs_can_change_what_was_looked_at() {
    var writer = JdbcClient.create(HOUSE.database().writer());

    assertThatThrownBy(() -> writer.sql("update access.look set what = 'x'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> writer.sql("delete from access.look").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void contents_of_messages_are_kept_thirty_days_and_their_answers_for_good() {
    received("old", "2026-10-20T07:59:59Z");
    received("new", "2026-10-21T08:00:01Z");
    var kept = HOUSE.bean(Settings.class).messages().keepBodies();

    HOUSE.bean(KeptBodies.class).forgetBefore(Instant.parse("2026-11-20T08:00:00Z").minus(kept));

    assertThat(kept).isEqualTo(Duration.ofDays(30));
    assertThat(
            superuser()
                .sql("select bundle_id from exchange.inbox where body is not null")
                .query(String.class)
                .list())
        .containsExactly("new");
    assertThat(number("select count(*) from exchange.inbox")).isEqualTo(2);
  }

  private static Scheduler scheduler(String name, RecurringTask<Void> task) {
    return Scheduler.create(HOUSE.database().writer())
        .startTasks(task)
        .tableName("app.scheduled_task")
        .schedulerName(() -> name)
        .pollingInterval(Duration.ofMillis(50))
        .shutdownMaxWait(Duration.ofSeconds(5))
        .threads(1)
        .build();
  }

  private static void looked(int times) {
    for (var i = 0; i < times; i++) {
      JdbcClient.create(HOUSE.database().writer())
          .sql(
              """
              insert into access.look
                (look_id, at, kind, what, person, role, organisation, units, pathways)
              values (?, now(), 'opened', 'test', ?, 'gp', ?, '{}', '{}')
              """)
          .param(UUID.randomUUID())
          .param(UUID.randomUUID())
          .param(UUID.randomUUID())
          .update();
    }
  }

  private static void received(String bundle, String at) {
    superuser()
        .sql(
            """
            insert into exchange.inbox
              (inbox_id, bundle_id, header_id, sender, receiver, content_hash, received_at, outcome,
              answer_code, answer_issues, answer_letter, body)
            values (?, ?, ?, 'x/1', '2', '\\x00', ?::timestamptz, 'attention', 'ok', '', ?, '\\x01')
            """)
        .param(UUID.randomUUID())
        .param(bundle)
        .param(bundle)
        .param(at)
        .param(UUID.randomUUID())
        .update();
  }

  private static long passed() {
    return number("select count(*) from journal.event where type = 'task.passed_due/1'");
  }

  private static long number(String sql) {
    return superuser().sql(sql).query(Long.class).single();
  }

  private static JdbcClient superuser() {
    return JdbcClient.create(HOUSE.database().superuser());
  }
}
