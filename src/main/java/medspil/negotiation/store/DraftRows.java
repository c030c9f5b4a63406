package medspil.negotiation.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.directory.OrganisationId;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.negotiation.Draft;
import medspil.negotiation.Life;
import org.jspecify.annotations.Nullable;

/// Keeps the list of drafts, and who may read each, in step with their lives.
public final class DraftRows implements Projection<Life> {
  private static final Fragment PUT =
      new Fragment(
          "negotiation_draft",
          """
          insert into negotiation.draft
            (pathway_id, agreement, version, title, stage, keeper, heard_until, changed_at)
          select *
          from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::text[], ?::uuid[], ?::date[],
            ?::timestamptz[])
          on conflict (pathway_id) do update
          set version = excluded.version, title = excluded.title, stage = excluded.stage,
            keeper = excluded.keeper, heard_until = excluded.heard_until,
            changed_at = excluded.changed_at
          """,
          List.of("uuid", "text", "int4", "text", "text", "uuid", "date", "timestamptz"));

  private static final Fragment GONE =
      new Fragment(
          "negotiation_draft_gone",
          "delete from negotiation.draft where pathway_id in (select * from unnest(?::uuid[]))",
          List.of("uuid"));

  private static final Fragment READER =
      new Fragment(
          "negotiation_draft_reader",
          """
          insert into negotiation.draft_reader (pathway_id, organisation, secretaries_only)
          select * from unnest(?::uuid[], ?::uuid[], ?::boolean[])
          on conflict (pathway_id, organisation) do update
          set secretaries_only = excluded.secretaries_only
          """,
          List.of("uuid", "uuid", "bool"));

  private static final Fragment READER_GONE =
      new Fragment(
          "negotiation_draft_reader_gone",
          """
          delete from negotiation.draft_reader
          where (pathway_id, organisation) in (select * from unnest(?::uuid[], ?::uuid[]))
          """,
          List.of("uuid", "uuid"));

  @Override
  public List<Row> rows(PathwayId id, Life before, Life after, List<Recorded> events) {
    var draft = after.draft();
    if (draft == null && before.draft() == null) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    if (draft == null) {
      rows.add(Row.of(GONE, id.value()));
    } else {
      rows.add(put(id, draft, events.getLast().recordedAt()));
    }
    readers(rows, id, readers(before.draft()), readers(draft));
    return rows;
  }

  @Override
  public List<String> clear() {
    return List.of(
        "delete from negotiation.draft where pathway_id = ?",
        "delete from negotiation.draft_reader where pathway_id = ?");
  }

  private static Row put(PathwayId id, Draft draft, Instant changed) {
    return Row.of(
        PUT,
        id.value(),
        draft.agreement(),
        draft.version(),
        draft.title(),
        draft.stage().name().toLowerCase(Locale.ROOT),
        draft.keeper().value(),
        draft.heardUntil(),
        changed);
  }

  private static void readers(
      List<Row> rows,
      PathwayId id,
      Map<OrganisationId, Boolean> were,
      Map<OrganisationId, Boolean> are) {
    are.forEach((one, secretaries) -> {
      if (!secretaries.equals(were.get(one))) {
        rows.add(Row.of(READER, id.value(), one.value(), secretaries));
      }
    });
    were.keySet().stream()
        .filter(one -> !are.containsKey(one))
        .forEach(one -> rows.add(Row.of(READER_GONE, id.value(), one.value())));
  }

  /// Each with whether its secretaries alone may read.
  private static Map<OrganisationId, Boolean> readers(@Nullable Draft draft) {
    var readers = new HashMap<OrganisationId, Boolean>();
    if (draft != null) {
      if (draft.isHeard()) {
        draft.parties().forEach(party -> readers.put(party, false));
      }
      readers.putIfAbsent(draft.keeper(), true);
    }
    return readers;
  }
}
