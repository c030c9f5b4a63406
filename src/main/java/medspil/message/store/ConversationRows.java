package medspil.message.store;

import java.util.List;
import java.util.UUID;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.message.Conversation;
import medspil.message.Conversations;

/// Turns changed conversations into the lines of the units that take part.
public final class ConversationRows implements Projection<Conversations> {
  private static final Fragment PUT =
      new Fragment(
          "message_line",
          """
          insert into message.line
            (pathway_id, conversation_id, unit, from_unit, category, last_at, unread, answer_by,
            awaited_by)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[],
            ?::boolean[], ?::date[], ?::date[])
          on conflict (pathway_id, conversation_id, unit) do update
          set from_unit = excluded.from_unit, last_at = excluded.last_at, unread = excluded.unread,
            answer_by = excluded.answer_by, awaited_by = excluded.awaited_by
          """,
          List.of(
              "uuid", "uuid", "uuid", "uuid", "text", "timestamptz", "boolean", "date", "date"));

  @Override
  public List<Row> rows(
      PathwayId id, Conversations before, Conversations after, List<Recorded> events) {
    return before.equals(after)
        ? List.of()
        : after.all().stream()
            .filter(one -> before.find(one.id()).filter(one::equals).isEmpty())
            .flatMap(one -> one.units().stream().map(unit -> put(id, one, unit)))
            .toList();
  }

  @Override
  public List<String> clear() {
    return List.of("delete from message.line where pathway_id = ?");
  }

  private static Row put(PathwayId id, Conversation one, UUID unit) {
    return Row.of(
        PUT,
        id.value(),
        one.id().value(),
        unit,
        one.last().from(),
        one.heading().category(),
        one.last().at(),
        one.isUnread(unit),
        one.owes(unit).orElse(null),
        one.awaits(unit).orElse(null));
  }
}
