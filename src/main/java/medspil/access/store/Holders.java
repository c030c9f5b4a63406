package medspil.access.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The persons and units that have to do with pathways, to tell them that something happened.
@Component
public class Holders {
  private final JdbcClient writer;

  Holders(JdbcClient writer) {
    this.writer = writer;
  }

  public List<UUID> of(Collection<PathwayId> pathways) {
    return writer
        .sql(
            """
            select distinct holder
            from access.relation
            where pathway_id = any (:pathways)
            """)
        .param("pathways", pathways.stream().map(PathwayId::value).toArray(UUID[]::new))
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }
}
