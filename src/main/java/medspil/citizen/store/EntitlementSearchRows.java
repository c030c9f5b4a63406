package medspil.citizen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.EntitlementSearch;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads services through the viewer's eyes.
@Component
final class EntitlementSearchRows implements EntitlementSearch {
  private final Sight sight;
  private final JdbcClient writer;

  EntitlementSearchRows(Sight sight, JdbcClient writer) {
    this.sight = sight;
    this.writer = writer;
  }

  @Override
  public List<Held> of(
      Viewer viewer, @Nullable PathwayId pathway, @Nullable EntitlementId after, int most) {
    return pathway == null ? all(viewer, after, most) : ofOne(viewer, pathway, after, most);
  }

  private List<Held> all(Viewer viewer, @Nullable EntitlementId after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select entitlement_id, pathway_id, organisation, unit, legal_basis, since, until
                    from citizen.entitlement
                    where organisation = :organisation
                      and entitlement_id > :after
                    order by entitlement_id
                    limit :most
                    """)
                .param("organisation", viewer.organisation().value())
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  private List<Held> ofOne(
      Viewer viewer, PathwayId pathway, @Nullable EntitlementId after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select entitlement_id, pathway_id, organisation, unit, legal_basis, since, until
                    from citizen.entitlement
                    where pathway_id = :pathway
                      and entitlement_id > :after
                    order by entitlement_id
                    limit :most
                    """)
                .param("pathway", pathway.value())
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public Optional<Held> find(Viewer viewer, EntitlementId id) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select entitlement_id, pathway_id, organisation, unit, legal_basis, since, until
                    from citizen.entitlement
                    where organisation = :organisation
                      and entitlement_id = :id
                    """)
                .param("organisation", viewer.organisation().value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .list()
                .stream()
                .findFirst());
  }

  @Override
  public Optional<PathwayId> pathwayOf(EntitlementId id) {
    return writer
        .sql(
            """
            select pathway_id
            from citizen.entitlement
            where entitlement_id = :id
            """)
        .param("id", id.value())
        .query((row, _) -> new PathwayId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .findFirst();
  }

  private static Held read(ResultSet row) throws SQLException {
    var until = row.getObject(7, OffsetDateTime.class);
    return new Held(
        new PathwayId(row.getObject(2, UUID.class)),
        new Entitlement(
            new EntitlementId(row.getObject(1, UUID.class)),
            row.getObject(3, UUID.class),
            row.getObject(4, UUID.class),
            row.getString(5),
            row.getObject(6, OffsetDateTime.class).toInstant(),
            until == null ? null : until.toInstant()));
  }
}
