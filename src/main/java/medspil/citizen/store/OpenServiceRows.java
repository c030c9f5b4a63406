package medspil.citizen.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.OpenServices;
import medspil.journal.PathwayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the open services off their list.
@Component
final class OpenServiceRows implements OpenServices {
  private final JdbcClient writer;

  OpenServiceRows(JdbcClient writer) {
    this.writer = writer;
  }

  @Override
  public List<PathwayId> pathways(Set<UUID> organisations) {
    return writer
        .sql(
            """
            select distinct pathway_id
            from citizen.entitlement
            where organisation = any(?) and until is null
            order by pathway_id
            """)
        .param(organisations.toArray(UUID[]::new))
        .query((row, _) -> new PathwayId(row.getObject("pathway_id", UUID.class)))
        .list();
  }
}
