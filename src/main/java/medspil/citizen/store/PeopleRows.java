package medspil.citizen.store;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.citizen.People;
import medspil.citizen.PersonalNumber;
import medspil.citizen.Secrecy;
import medspil.journal.PathwayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names and personal numbers in PostgreSQL; numbers are hashed to be found and sealed to be kept.
@Component
class PeopleRows implements People {
  private final JdbcClient writer;
  private final Sight sight;
  private final Secrecy secrecy;
  private final Supplier<UUID> ids;

  PeopleRows(JdbcClient writer, Sight sight, Secrecy secrecy, Supplier<UUID> ids) {
    this.writer = writer;
    this.sight = sight;
    this.secrecy = secrecy;
    this.ids = ids;
  }

  @Override
  public Optional<Found> withNumber(PersonalNumber number) {
    return writer
        .sql(
            """
            select pathway_id, current
            from citizen.personal_number
            where number_hash = :hash
            """)
        .param("hash", hash(number))
        .query((row, _) -> new Found(pathway(row.getObject(1, UUID.class)), row.getBoolean(2)))
        .optional();
  }

  @Override
  @Transactional
  public PathwayId register(PersonalNumber number, Person person) {
    writer
        .sql(
            """
            insert into citizen.personal_number (number_hash, pathway_id, sealed)
            values (:hash, :pathway, :sealed)
            on conflict (number_hash) do nothing
            """)
        .param("hash", hash(number))
        .param("pathway", ids.get())
        .param("sealed", secrecy.seal(StoredNumber.write(number)))
        .update();
    var pathway = withNumber(number).orElseThrow().pathway();
    addName(pathway, person);
    return pathway;
  }

  private void addName(PathwayId pathway, Person person) {
    writer
        .sql(
            """
            insert into citizen.identity
              (pathway_id, given_name, family_name, name_search, birth_date, residence)
            values (:pathway, :given, :family, :search, :birth, :residence)
            on conflict (pathway_id) do nothing
            """)
        .param("pathway", pathway.value())
        .param("given", person.givenName())
        .param("family", person.familyName())
        .param("search", searched(person.name()))
        .param("birth", person.birthDate())
        .param("residence", person.residence())
        .update();
  }

  @Override
  public Map<PathwayId, Person> seen(Viewer viewer, Collection<PathwayId> pathways) {
    var wanted = pathways.stream().map(PathwayId::value).distinct().toArray(UUID[]::new);
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select pathway_id, given_name, family_name, birth_date, residence, died_on,
                      protected_address
                    from citizen.identity
                    where pathway_id = any(:wanted)
                    """)
                .param("wanted", wanted)
                .query((row, _) ->
                    Map.entry(
                        pathway(row.getObject(1, UUID.class)),
                        new Person(
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, UUID.class),
                            row.getObject(6, LocalDate.class),
                            row.getBoolean(7))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public List<PathwayId> named(Viewer viewer, String beginning, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select pathway_id
                    from citizen.identity
                    where (name_search like :beginning || '%'
                      or name_search like '% ' || :beginning || '%')
                      and access.sees(pathway_id)
                    order by name_search, pathway_id
                    limit :most
                    """)
                .param("beginning", searched(beginning).replaceAll("[%_\\\\]", ""))
                .param("most", most)
                .query((row, _) -> pathway(row.getObject(1, UUID.class)))
                .list());
  }

  @Override
  public List<PathwayId> bornOn(Viewer viewer, LocalDate day, int most) {
    return sight.of(
        viewer,
        connection ->
            on(connection)
                .sql(
                    """
                    select pathway_id
                    from citizen.identity
                    where birth_date = :day and access.sees(pathway_id)
                    order by name_search, pathway_id
                    limit :most
                    """)
                .param("day", day)
                .param("most", most)
                .query((row, _) -> pathway(row.getObject(1, UUID.class)))
                .list());
  }

  @Override
  public void protect(PathwayId pathway, UUID municipality, boolean address) {
    writer
        .sql(
            """
            update citizen.identity
            set protected_address = :protected
            where pathway_id = :pathway and residence = :municipality
            """)
        .param("protected", address)
        .param("pathway", pathway.value())
        .param("municipality", municipality)
        .update();
  }

  @Override
  public Optional<PersonalNumber> numberOf(PathwayId pathway) {
    return writer
        .sql(
            """
            select sealed
            from citizen.personal_number
            where pathway_id = :pathway and current
            """)
        .param("pathway", pathway.value())
        .query((row, _) -> StoredNumber.read(secrecy.open(row.getBytes(1))))
        .optional();
  }

  private byte[] hash(PersonalNumber number) {
    return secrecy.hash(StoredNumber.text(number));
  }

  // The house rule of search: lower case, aa is å.
  private static String searched(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace("aa", "å");
  }

  private static PathwayId pathway(UUID id) {
    return new PathwayId(id);
  }

  private static JdbcClient on(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }
}
