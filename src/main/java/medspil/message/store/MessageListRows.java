package medspil.message.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.VisibleNotes;
import medspil.message.ConversationId;
import medspil.message.MessageList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads conversations through the viewer's eyes.
@Component
final class MessageListRows implements MessageList {
  private final Sight sight;
  private final VisibleNotes notes;

  MessageListRows(Sight sight, VisibleNotes notes) {
    this.sight = sight;
    this.notes = notes;
  }

  @Override
  public List<Line> of(Viewer viewer, Which which, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(lines(which))
                .param("units", units(viewer))
                .param("at", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
                .param("conversation", after == null ? null : after.conversation())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  // Two of the viewer's units may take part in one conversation, which is then one line.
  private static String lines(Which which) {
    return """
    select distinct on (last_at, conversation_id)
      pathway_id, conversation_id, from_unit, category, last_at, unread, answer_by, awaited_by
    from message.line
    where unit = any (:units)
    and %s
    and (:at::timestamptz is null or (last_at, conversation_id) < (:at, :conversation))
    order by last_at desc, conversation_id desc, unread desc, answer_by
    limit :most
    """
        .formatted(condition(which));
  }

  private static String condition(Which which) {
    return switch (which) {
      case ALL -> "true";
      case UNREAD -> "unread";
      case TO_ANSWER -> "answer_by is not null";
      case AWAITED -> "awaited_by is not null";
    };
  }

  @Override
  public Count count(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select count(distinct conversation_id) filter (where unread),
                      count(distinct conversation_id) filter (where answer_by is not null),
                      count(distinct conversation_id) filter (where awaited_by is not null)
                    from message.line
                    where unit = any (:units)
                    and (unread or answer_by is not null or awaited_by is not null)
                    """)
                .param("units", units(viewer))
                .query((row, _) -> new Count(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single());
  }

  @Override
  public int unread(Viewer viewer) {
    return counted(viewer, Which.UNREAD);
  }

  @Override
  public int toAnswer(Viewer viewer) {
    return counted(viewer, Which.TO_ANSWER);
  }

  // Each has an index of its own.
  private int counted(Viewer viewer, Which which) {
    return viewer.units().isEmpty()
        ? 0
        : sight.of(
            viewer,
            connection ->
                on(connection)
                    .sql(
                        """
                        select count(distinct conversation_id)
                        from message.line
                        where unit = any (:units) and %s
                        """
                            .formatted(condition(which)))
                    .param("units", units(viewer))
                    .query(Integer.class)
                    .single());
  }

  @Override
  public Map<NoteId, String> words(Viewer viewer, PathwayId id, Collection<NoteId> wanted) {
    return wanted.isEmpty()
        ? Map.of()
        : sight.of(viewer, connection -> notes.words(connection, Map.of(id, wanted)));
  }

  private static UUID[] units(Viewer viewer) {
    return viewer.units().stream().map(unit -> unit.value()).toArray(UUID[]::new);
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  private static Line read(ResultSet row) throws SQLException {
    return new Line(
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new ConversationId(row.getObject("conversation_id", UUID.class)),
        row.getObject("from_unit", UUID.class),
        row.getString("category"),
        row.getObject("last_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("unread"),
        row.getObject("answer_by", LocalDate.class),
        row.getObject("awaited_by", LocalDate.class));
  }
}
