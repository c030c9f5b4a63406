package medspil.governance.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import medspil.directory.OrganisationId;
import medspil.governance.BodyCase;
import medspil.governance.BodyGroup;
import medspil.governance.Charter;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// Keeps the list of groups, and whose staff may read each, in step with what happens to them.
public final class GroupRows implements Projection<BodyGroup> {
  private static final Fragment PUT =
      new Fragment(
          "governance_group",
          """
          insert into governance.body_group
            (pathway_id, name, kind, secretariat, bodies, open_cases, awaited, changed_at)
          select *
          from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::int[], ?::int[], ?::int[],
            ?::timestamptz[])
          on conflict (pathway_id) do update
          set name = excluded.name, kind = excluded.kind, secretariat = excluded.secretariat,
            bodies = excluded.bodies, open_cases = excluded.open_cases,
            awaited = excluded.awaited, changed_at = excluded.changed_at
          """,
          List.of("uuid", "text", "text", "uuid", "int4", "int4", "int4", "timestamptz"));

  private static final Fragment READER =
      new Fragment(
          "governance_reader",
          """
          insert into governance.group_reader (pathway_id, organisation)
          select * from unnest(?::uuid[], ?::uuid[])
          on conflict do nothing
          """,
          List.of("uuid", "uuid"));

  private static final Fragment READER_GONE =
      new Fragment(
          "governance_reader_gone",
          """
          delete from governance.group_reader
          where (pathway_id, organisation) in (select * from unnest(?::uuid[], ?::uuid[]))
          """,
          List.of("uuid", "uuid"));

  @Override
  public List<Row> rows(PathwayId id, BodyGroup before, BodyGroup after, List<Recorded> events) {
    var charter = after.charter();
    if (charter == null) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    rows.add(put(id, charter, after, events.getLast().recordedAt()));
    var were = members(before);
    charter.members().stream()
        .filter(one -> !were.contains(one))
        .forEach(one -> rows.add(Row.of(READER, id.value(), one.value())));
    were.stream()
        .filter(one -> !charter.has(one))
        .forEach(one -> rows.add(Row.of(READER_GONE, id.value(), one.value())));
    return rows;
  }

  @Override
  public List<String> clear() {
    return List.of(
        "delete from governance.body_group where pathway_id = ?",
        "delete from governance.group_reader where pathway_id = ?");
  }

  private static List<OrganisationId> members(BodyGroup group) {
    var charter = group.charter();
    return charter == null ? List.of() : charter.members();
  }

  private static Row put(PathwayId id, Charter charter, BodyGroup group, Instant changed) {
    return Row.of(
        PUT,
        id.value(),
        charter.name(),
        charter.kind(),
        charter.secretariat().value(),
        group.bodies().size(),
        (int) group.cases().stream().filter(BodyCase::isOpen).count(),
        (int) group.cases().stream().filter(BodyCase::isAwaited).count(),
        changed);
  }
}
