package medspil.offer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.offer.SavedView;
import medspil.offer.SavedViews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps views, and reads them through the eyes of who named them.
@Component
final class SavedViewRows implements SavedViews {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> ASKED = new TypeReference<>() {};

  private final Sight sight;
  private final JdbcClient writer;

  SavedViewRows(Sight sight, JdbcClient writer) {
    this.sight = sight;
    this.writer = writer;
  }

  @Override
  public List<SavedView> of(Viewer viewer) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select view_id, name, asked
                    from offer.saved_view
                    where person = :person
                    order by name
                    """)
                .param("person", viewer.person())
                .query((row, _) -> read(row))
                .list());
  }

  private static SavedView read(ResultSet row) throws SQLException {
    return new SavedView(
        row.getObject("view_id", UUID.class),
        row.getString("name"),
        JSON.readValue(row.getString("asked"), ASKED));
  }

  @Override
  public boolean keep(Viewer viewer, SavedView view, Instant at) {
    return writer
            .sql(
                """
                insert into offer.saved_view (person, view_id, name, asked, saved_at)
                select :person, :id, :name, :asked, :at
                where exists (select from offer.saved_view where person = :person and name = :name)
                  or (select count(*) from offer.saved_view where person = :person) < :most
                on conflict (person, name) do update
                set asked = excluded.asked, saved_at = excluded.saved_at
                """)
            .param("person", viewer.person())
            .param("id", view.id())
            .param("name", view.name())
            .param("asked", JSON.writeValueAsString(view.asked()))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("most", MOST)
            .update()
        > 0;
  }

  @Override
  public void drop(Viewer viewer, UUID view) {
    writer
        .sql("delete from offer.saved_view where person = :person and view_id = :id")
        .param("person", viewer.person())
        .param("id", view)
        .update();
  }
}
