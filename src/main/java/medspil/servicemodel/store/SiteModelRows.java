package medspil.servicemodel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.servicemodel.DecisionPoint;
import medspil.servicemodel.SiteContact;
import medspil.servicemodel.SiteLists;
import medspil.servicemodel.SiteModel;
import medspil.servicemodel.SiteModels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps every version; nothing is changed once it is written.
@Component
final class SiteModelRows implements SiteModels {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<DecisionPoint>> POINTS = new TypeReference<>() {};
  private static final TypeReference<List<SiteContact>> CONTACTS = new TypeReference<>() {};
  private static final TypeReference<List<String>> HOME = new TypeReference<>() {};

  private final JdbcClient writer;

  SiteModelRows(JdbcClient writer) {
    this.writer = writer;
  }

  @Override
  public List<SiteModel> of(UUID unit, String model) {
    return writer
        .sql(
            """
            select unit, model, version, holds_from, shared, points, contacts, home, written_by, written_at
            from servicemodel.site_model
            where unit = :unit and model = :model
            order by version desc
            """)
        .param("unit", unit)
        .param("model", model)
        .query((row, _) -> read(row))
        .list();
  }

  @Override
  public List<SiteModel> shared(String model) {
    return writer
        .sql(
            """
            select unit, model, version, holds_from, shared, points, contacts, home, written_by, written_at
            from (
              select distinct on (unit)
                unit, model, version, holds_from, shared, points, contacts, home, written_by, written_at
              from servicemodel.site_model
              where model = :model
              order by unit, version desc) newest
            where shared
            order by unit
            """)
        .param("model", model)
        .query((row, _) -> read(row))
        .list();
  }

  private static SiteModel read(ResultSet row) throws SQLException {
    return new SiteModel(
        row.getObject("unit", UUID.class),
        row.getString("model"),
        row.getInt("version"),
        row.getObject("holds_from", LocalDate.class),
        row.getBoolean("shared"),
        new SiteLists(
            JSON.readValue(row.getString("points"), POINTS),
            JSON.readValue(row.getString("contacts"), CONTACTS),
            JSON.readValue(row.getString("home"), HOME)),
        row.getObject("written_by", UUID.class),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }

  @Override
  public boolean keep(SiteModel one) {
    return writer
            .sql(
                """
                insert into servicemodel.site_model
                  (unit, model, version, holds_from, shared, points, contacts, home, written_by, written_at)
                select :unit, :model, :version, :from, :shared, :points, :contacts, :home, :by, :at
                where :version = 1 + (
                  select coalesce(max(version), 0)
                  from servicemodel.site_model
                  where unit = :unit and model = :model)
                on conflict (unit, model, version) do nothing
                """)
            .param("unit", one.unit())
            .param("model", one.model())
            .param("version", one.version())
            .param("from", one.from())
            .param("shared", one.shared())
            .param("points", JSON.writeValueAsString(one.points()))
            .param("contacts", JSON.writeValueAsString(one.lists().contacts()))
            .param("home", JSON.writeValueAsString(one.lists().home()))
            .param("by", one.by())
            .param("at", one.at().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
