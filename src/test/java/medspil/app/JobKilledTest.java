package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import medspil.app.store.Await;
import medspil.browser.House;
import medspil.citizen.Authority;
import medspil.citizen.DecidePathway;
import medspil.citizen.Pathway;
import medspil.citizen.Pathways;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Deciding;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.journal.Reading;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.task.store.PassedDates;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a server that dies in the middle of a job leaves half of it undone, or what
/// comes after it does half of it twice.
class JobKilledTest {
  private static final House HOUSE = House.start("demo", "--medspil.clock=2026-11-20T08:00:00Z");
  private static final Instant MUCH_LATER = Instant.parse("2027-02-01T08:00:00Z");
  private static final int BEFORE_DEATH = 2;

  @Test
  void another_server_does_what_was_left_and_nothing_twice() {
    var open =
        number("select count(*) from task.open_task where status = 'open' and due < '2027-02-01'");
    assertThat(open).isGreaterThan(BEFORE_DEATH);
    var dying =
        new Dying(journal(), new CountDownLatch(1), new CountDownLatch(1), new AtomicInteger());
    var first = scheduler("dies", Duration.ofHours(1), job(dying));
    var second = scheduler("lives", Duration.ofSeconds(1), job(journal()));

    first.start();
    Await.until("half of it is done", Duration.ofSeconds(30), () -> dying.died.getCount() == 0);
    second.start();
    assertThat(passed()).as("the dead one still holds the job").isEqualTo(BEFORE_DEATH);
    superuser()
        .sql(
            "update app.scheduled_task set last_heartbeat = now() - interval '1 day' where task_name = 'test.killed'")
        .update();
    Await.until("the other does the rest", Duration.ofSeconds(30), () -> passed() == open);
    dying.grave.countDown();
    first.stop();
    second.stop();

    assertThat(passed()).isEqualTo(open);
    assertThat(
            number(
                "select count(distinct command_id) from journal.event where type = 'task.passed_due/1'"))
        .isEqualTo(open);
  }

  /// A journal whose server stops for good after some commits, before it says so to anybody.
  private record Dying(
      Journal<Pathway> journal, CountDownLatch died, CountDownLatch grave, AtomicInteger commits)
      implements Journal<Pathway> {

    @Override
    public Answer commit(
        PathwayId id, CommandId command, Actor actor, Deciding<Pathway> decide, List<Row> rows) {
      var answer = journal.commit(id, command, actor, decide, rows);
      if (commits.incrementAndGet() >= BEFORE_DEATH) {
        died.countDown();
        await();
        throw new IllegalStateException("a dead server does not come back");
      }
      return answer;
    }

    private void await() {
      try {
        grave.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public Reading<Pathway> look(PathwayId id) {
      return journal.look(id);
    }

    @Override
    public List<Recorded> history(PathwayId id) {
      return journal.history(id);
    }
  }

  private static RecurringTask<Void> job(Journal<Pathway> journal) {
    var pathways =
        new Pathways(journal, HOUSE.bean(DecidePathway.class), HOUSE.bean(Authority.class), ids());
    var job = new NotePassedDates(HOUSE.bean(PassedDates.class), pathways);
    return Tasks.recurring("test.killed", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((_, _) -> job.run(MUCH_LATER));
  }

  private static Scheduler scheduler(String name, Duration heartbeat, RecurringTask<Void> task) {
    return Scheduler.create(HOUSE.database().writer())
        .startTasks(task)
        .tableName("app.scheduled_task")
        .schedulerName(() -> name)
        .pollingInterval(Duration.ofMillis(100))
        .heartbeatInterval(heartbeat)
        .shutdownMaxWait(Duration.ofSeconds(5))
        .threads(1)
        .build();
  }

  @SuppressWarnings("unchecked")
  private static Journal<Pathway> journal() {
    return HOUSE.bean(Journal.class);
  }

  private static Supplier<UUID> ids() {
    return UUID::randomUUID;
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
