package medspil.citizen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.citizen.CitizenSearch;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.citizen.Secrecy;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads citizens through the viewer's eyes.
@Component
final class CitizenSearchRows implements CitizenSearch {
  private final Sight sight;
  private final Secrecy secrecy;

  CitizenSearchRows(Sight sight, Secrecy secrecy) {
    this.sight = sight;
    this.secrecy = secrecy;
  }

  @Override
  public List<Hit> all(Viewer viewer, @Nullable PathwayId after, int most) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    with seen as materialized (
                      select distinct r.pathway_id
                      from access.relation r
                      where r.holder = any (access.holders())
                        and r.pathway_id > :after
                        and r.since <= now()
                        and (r.until is null or now() < r.until)
                      order by r.pathway_id
                      limit :most
                    )
                    select i.pathway_id, i.given_name, i.family_name, i.birth_date, i.residence,
                      n.sealed, i.died_on, i.protected_address
                    from seen
                    join citizen.identity i on i.pathway_id = seen.pathway_id
                    left join citizen.personal_number n
                      on n.pathway_id = seen.pathway_id and n.current
                    order by i.pathway_id
                    """)
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("most", most)
                .query((row, _) -> read(row))
                .list());
  }

  @Override
  public Optional<Hit> find(Viewer viewer, PathwayId pathway) {
    return sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select i.pathway_id, i.given_name, i.family_name, i.birth_date, i.residence,
                      n.sealed, i.died_on, i.protected_address
                    from citizen.identity i
                    left join citizen.personal_number n on n.pathway_id = i.pathway_id and n.current
                    where i.pathway_id = :pathway
                    """)
                .param("pathway", pathway.value())
                .query((row, _) -> read(row))
                .list()
                .stream()
                .findFirst());
  }

  private Hit read(ResultSet row) throws SQLException {
    return new Hit(
        new PathwayId(row.getObject(1, UUID.class)),
        new People.Person(
            row.getString(2),
            row.getString(3),
            row.getObject(4, LocalDate.class),
            row.getObject(5, UUID.class),
            row.getObject(7, LocalDate.class),
            row.getBoolean(8)),
        Optional.ofNullable(row.getBytes(6)).map(this::number));
  }

  private PersonalNumber number(byte[] sealed) {
    return StoredNumber.read(secrecy.open(sealed));
  }
}
