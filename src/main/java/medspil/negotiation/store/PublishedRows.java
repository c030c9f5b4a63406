package medspil.negotiation.store;

import java.util.List;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.negotiation.Life;
import medspil.negotiation.Release;

/// Keeps the published texts in step with the lives they belong to.
public final class PublishedRows implements Projection<Life> {
  private static final Fragment PUT =
      new Fragment(
          "negotiation_published",
          """
          insert into negotiation.published (pathway_id, version, agreement, stood_at, body)
          select * from unnest(?::uuid[], ?::int[], ?::text[], ?::bigint[], ?::text[])
          on conflict (pathway_id, version) do update
          set stood_at = excluded.stood_at, body = excluded.body
          """,
          List.of("uuid", "int4", "text", "int8", "text"));

  @Override
  public List<Row> rows(PathwayId id, Life before, Life after, List<Recorded> events) {
    var stoodAt = events.getLast().version();
    return after.releases().stream()
        .filter(release ->
            before
                .release(release.version())
                .map(Release::text)
                .filter(release.text()::equals)
                .isEmpty())
        .map(release ->
            Row.of(
                PUT, id.value(), release.version(), release.agreement(), stoodAt, release.text()))
        .toList();
  }

  @Override
  public List<String> clear() {
    return List.of("delete from negotiation.published where pathway_id = ?");
  }
}
