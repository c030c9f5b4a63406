package medspil.task.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.citizen.Secrecy;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import medspil.task.LinkRules;
import medspil.task.TaskId;
import medspil.task.TaskLink;
import medspil.task.TaskLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Keeps links to tasks with hashes of what opens them.
@Component
final class LinkRows implements TaskLinks {
  private static final String COLUMNS =
      """
      link_id, pathway_id, task_id, owner_unit, by_unit, by_person, sent_at, until, mailed, wrong,
        opened_at, answered_at, closed_at
      """;
  private static final BigInteger CODES = BigInteger.valueOf(1_000_000);

  private static final Fragment SENT =
      new Fragment(
          "task_link",
          """
          insert into task.link
            (link_id, pathway_id, task_id, owner_unit, by_unit, by_person, sent_at, until, mailed,
            token_hash, code_hash)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[],
            ?::timestamptz[], ?::timestamptz[], ?::boolean[], ?::bytea[], ?::bytea[])
          on conflict (link_id) do nothing
          """,
          List.of(
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "uuid",
              "timestamptz",
              "timestamptz",
              "bool",
              "bytea",
              "bytea"));

  private static final Fragment ANSWERED =
      new Fragment(
          "task_link_answered",
          """
          update task.link l
          set answered_at = v.answered_at
          from unnest(?::uuid[], ?::timestamptz[]) as v (link_id, answered_at)
          where l.link_id = v.link_id and l.answered_at is null
          """,
          List.of("uuid", "timestamptz"));

  private final JdbcClient writer;
  private final Sight sight;
  private final Secrecy secrecy;
  private final LinkRules rules;

  LinkRows(JdbcClient writer, Sight sight, Secrecy secrecy, LinkRules rules) {
    this.writer = writer;
    this.sight = sight;
    this.secrecy = secrecy;
    this.rules = rules;
  }

  @Override
  public Row sent(TaskLink link) {
    return Row.of(
        SENT,
        link.id(),
        link.pathway().value(),
        link.task().value(),
        link.unit(),
        link.byUnit(),
        link.byPerson(),
        link.sentAt(),
        link.until(),
        link.mailed(),
        hash(token(link.id())),
        hash(link.id(), code(link.id())));
  }

  @Override
  public Row answered(TaskLink link, Instant at) {
    return Row.of(ANSWERED, link.id(), at);
  }

  @Override
  public List<TaskLink> of(Viewer viewer, PathwayId id, TaskId task) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    "select "
                        + COLUMNS
                        + """
                        from task.link
                        where pathway_id = :pathway and task_id = :task
                        order by sent_at desc, link_id
                        """)
                .param("pathway", id.value())
                .param("task", task.value())
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public Optional<TaskLink> find(String token) {
    return writer
        .sql("select " + COLUMNS + "from task.link where token_hash = :token")
        .param("token", hash(token))
        .query((row, _) -> read(row))
        .optional();
  }

  // Counted and judged in one statement: a thousand tries at once are no more than those that may
  // be made.
  @Override
  public Optional<TaskLink> opened(String token, String code, Instant now) {
    return find(token)
        .flatMap(link ->
            writer
                .sql(
                    """
                    update task.link
                    set wrong = wrong + case when code_hash = :code then 0 else 1 end,
                      opened_at = case when code_hash = :code then coalesce(opened_at, :now) else opened_at end
                    where link_id = :link and wrong < :tries and until > :now
                      and answered_at is null and closed_at is null
                    returning code_hash = :code as right_code,
                    """
                        + COLUMNS)
                .param("code", hash(link.id(), code))
                .param("link", link.id())
                .param("tries", rules.tries())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                    row.getBoolean("right_code")
                        ? Optional.of(read(row))
                        : Optional.<TaskLink>empty())
                .optional()
                .flatMap(found -> found));
  }

  @Override
  public void close(PathwayId id, TaskId task, UUID link, Instant at) {
    writer
        .sql(
            """
            update task.link
            set closed_at = :at
            where link_id = :link and pathway_id = :pathway and task_id = :task
              and answered_at is null and closed_at is null
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("link", link)
        .param("pathway", id.value())
        .param("task", task.value())
        .update();
  }

  @Override
  public String token(UUID link) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(secrecy.hash("task-link:" + link));
  }

  @Override
  public String code(UUID link) {
    var number = new BigInteger(1, secrecy.hash("task-link-code:" + link)).mod(CODES);
    return String.format(Locale.ROOT, "%06d", number);
  }

  private byte[] hash(String token) {
    return secrecy.hash("task-link-token:" + token);
  }

  private byte[] hash(UUID link, String code) {
    return secrecy.hash("task-link-told:" + link + ":" + code);
  }

  private static TaskLink read(ResultSet row) throws SQLException {
    return new TaskLink(
        row.getObject("link_id", UUID.class),
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new TaskId(row.getObject("task_id", UUID.class)),
        row.getObject("owner_unit", UUID.class),
        row.getObject("by_unit", UUID.class),
        row.getObject("by_person", UUID.class),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getObject("until", OffsetDateTime.class).toInstant(),
        row.getBoolean("mailed"),
        row.getInt("wrong"),
        instant(row, "opened_at"),
        instant(row, "answered_at"),
        instant(row, "closed_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
