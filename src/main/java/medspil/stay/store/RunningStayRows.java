package medspil.stay.store;

import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.stay.RunningStays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the running stays off the board.
@Component
final class RunningStayRows implements RunningStays {
  private final JdbcClient writer;

  RunningStayRows(JdbcClient writer) {
    this.writer = writer;
  }

  @Override
  public List<PathwayId> pathways() {
    return writer
        .sql(
            """
            select distinct pathway_id
            from stay.board
            where phase in ('ACUTE', 'ADMITTED', 'ON_LEAVE')
            order by pathway_id
            """)
        .query((row, _) -> new PathwayId(row.getObject("pathway_id", UUID.class)))
        .list();
  }
}
