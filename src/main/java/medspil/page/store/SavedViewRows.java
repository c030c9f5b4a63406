package medspil.page.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.page.SavedView;
import medspil.page.SavedViews;
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
  public List<SavedView> of(Viewer viewer, String list) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select view_id, name, asked
                    from page.saved_view
                    where person = :person and list = :list
                    order by name
                    """)
                .param("person", viewer.person())
                .param("list", list)
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
  public boolean keep(Viewer viewer, String list, SavedView view, Instant at) {
    return writer
            .sql(
                """
                insert into page.saved_view (person, list, view_id, name, asked, saved_at)
                select :person, :list, :id, :name, :asked, :at
                where exists (
                    select from page.saved_view
                    where person = :person and list = :list and name = :name)
                  or (
                    select count(*) from page.saved_view
                    where person = :person and list = :list) < :most
                on conflict (person, list, name) do update
                set asked = excluded.asked, saved_at = excluded.saved_at
                """)
            .param("person", viewer.person())
            .param("list", list)
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
        .sql("delete from page.saved_view where person = :person and view_id = :id")
        .param("person", viewer.person())
        .param("id", view)
        .update();
  }
}
