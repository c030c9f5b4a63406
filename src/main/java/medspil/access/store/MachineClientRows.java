package medspil.access.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.MachineClient;
import medspil.access.MachineClients;
import medspil.access.TokenHash;
import medspil.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Machine clients as rows. One that was found is believed for ten seconds, so a stream of messages
/// asks once.
@Component
public class MachineClientRows implements MachineClients {
  private final JdbcClient database;
  private final Cache<TokenHash, MachineClient> found =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).maximumSize(1000).build();

  public MachineClientRows(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<MachineClient> active(TokenHash token) {
    var known = found.getIfPresent(token);
    if (known != null) {
      return Optional.of(known);
    }
    var looked = look(token);
    looked.ifPresent(client -> found.put(token, client));
    return looked;
  }

  private Optional<MachineClient> look(TokenHash token) {
    return database
        .sql(
            """
            select id, organisation, name
            from access.machine_client
            where token_hash = :hash and active
            """)
        .param("hash", token.bytes())
        .query((row, _) ->
            new MachineClient(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name")))
        .optional();
  }

  /// Lets a system in by a token, or changes the token of one that is in.
  public void admit(MachineClient client, TokenHash token) {
    database
        .sql(
            """
            insert into access.machine_client (id, organisation, name, token_hash, active)
            values (:id, :organisation, :name, :hash, true)
            on conflict (id) do update
            set organisation = excluded.organisation, name = excluded.name, token_hash = excluded.token_hash, active = true
            """)
        .param("id", client.id())
        .param("organisation", client.organisation().value())
        .param("name", client.name())
        .param("hash", token.bytes())
        .update();
    found.invalidateAll();
  }

  /// A client that is or was let in.
  public record Line(MachineClient client, boolean active) {}

  /// Everyone that ever was let in, by name.
  public List<Line> all() {
    return database
        .sql(
            """
            select id, organisation, name, active
            from access.machine_client
            order by name, id
            """)
        .query((row, _) ->
            new Line(
                new MachineClient(
                    row.getObject("id", UUID.class),
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getString("name")),
                row.getBoolean("active")))
        .list();
  }

  /// Its token opens nothing any more, within ten seconds on every server.
  public void dismiss(UUID id) {
    database
        .sql("update access.machine_client set active = false where id = :id")
        .param("id", id)
        .update();
    found.invalidateAll();
  }
}
