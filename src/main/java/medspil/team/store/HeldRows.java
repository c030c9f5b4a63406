package medspil.team.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.citizen.Secrecy;
import medspil.journal.PathwayId;
import medspil.team.Held;
import medspil.team.HeldByUnits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what a unit noted sealed, and reads it through the eyes of those who work there.
@Component
final class HeldRows implements HeldByUnits {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Sight sight;
  private final JdbcClient writer;
  private final Secrecy secrecy;

  HeldRows(Sight sight, JdbcClient writer, Secrecy secrecy) {
    this.sight = sight;
    this.writer = writer;
    this.secrecy = secrecy;
  }

  @Override
  public List<Held> of(Viewer viewer, PathwayId pathway, UUID unit) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select body
                    from team.held
                    where pathway_id = :pathway and unit = :unit
                    order by noted_at
                    """)
                .param("pathway", pathway.value())
                .param("unit", unit)
                .query((row, _) -> read(row))
                .list());
  }

  private Held read(ResultSet row) throws SQLException {
    return JSON.readValue(secrecy.open(row.getBytes(1)), Held.class);
  }

  @Override
  public void keep(PathwayId pathway, UUID unit, Held held) {
    writer
        .sql(
            """
            insert into team.held (pathway_id, unit, code_hash, noted_at, body)
            values (:pathway, :unit, :hash, :at, :body)
            on conflict (pathway_id, unit, code_hash) do update
            set body = excluded.body
            """)
        .param("pathway", pathway.value())
        .param("unit", unit)
        .param("hash", hash(pathway, unit, held.code()))
        .param("at", held.notedAt().atOffset(ZoneOffset.UTC))
        .param("body", secrecy.seal(JSON.writeValueAsBytes(held)))
        .update();
  }

  @Override
  public void drop(PathwayId pathway, UUID unit, String code) {
    writer
        .sql(
            """
            delete from team.held
            where pathway_id = :pathway and unit = :unit and code_hash = :hash
            """)
        .param("pathway", pathway.value())
        .param("unit", unit)
        .param("hash", hash(pathway, unit, code))
        .update();
  }

  // Of the citizen too: else equal hashes would tell who has the same.
  private byte[] hash(PathwayId pathway, UUID unit, String code) {
    return secrecy.hash(pathway.value() + "/" + unit + "/" + code);
  }
}
