package medspil.citizen.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Openings;
import medspil.access.Relation;
import medspil.citizen.Pathway;
import medspil.citizen.Relations;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// Keeps the one table of grants, on which the second wall stands, in step with the pathway.
public final class RelationRows implements Projection<Pathway> {
  private static final Fragment PUT =
      new Fragment(
          "access_relation",
          """
          insert into access.relation (pathway_id, holder, ground, categories, since, until)
          select pathway_id, holder, ground, string_to_array(categories, ','), since, until
          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
            as put (pathway_id, holder, ground, categories, since, until)
          on conflict (pathway_id, holder, ground) do update
          set categories = excluded.categories, since = excluded.since, until = excluded.until
          """,
          List.of("uuid", "uuid", "text", "text", "timestamptz", "timestamptz"));

  private static final Fragment GONE =
      new Fragment(
          "access_relation_gone",
          """
          delete from access.relation
          where (pathway_id, holder, ground) in
            (select * from unnest(?::uuid[], ?::uuid[], ?::text[]))
          """,
          List.of("uuid", "uuid", "text"));

  private final Openings openings;

  public RelationRows(Openings openings) {
    this.openings = openings;
  }

  @Override
  public List<Row> rows(PathwayId id, Pathway before, Pathway after, List<Recorded> events) {
    var earlier = new HashSet<>(Relations.of(id, before, openings));
    var now = Relations.of(id, after, openings);
    var kept = now.stream().map(RelationRows::key).collect(Collectors.toSet());
    return Stream.concat(
            now.stream().filter(one -> !earlier.contains(one)).map(one -> put(id, one)),
            gone(id, earlier, kept))
        .toList();
  }

  @Override
  public List<String> clear() {
    return List.of("delete from access.relation where pathway_id = ?");
  }

  private static Stream<Row> gone(
      PathwayId id, Collection<Relation> earlier, Set<List<Object>> kept) {
    return earlier.stream()
        .filter(one -> !kept.contains(key(one)))
        .map(one -> Row.of(GONE, id.value(), one.holder(), one.ground()));
  }

  private static Row put(PathwayId id, Relation one) {
    var categories = one.categories().stream().map(Enum::name).sorted();
    return Row.of(
        PUT,
        id.value(),
        one.holder(),
        one.ground(),
        categories.collect(Collectors.joining(",")),
        one.since(),
        one.until());
  }

  private static List<Object> key(Relation one) {
    return List.of(one.holder(), one.ground());
  }
}
