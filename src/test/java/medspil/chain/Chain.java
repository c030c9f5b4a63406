package medspil.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import medspil.access.MachineClient;
import medspil.access.TokenHash;
import medspil.access.store.MachineClientRows;
import medspil.browser.House;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.Listing;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.exchange.medcom.HospitalNotificationExample;
import medspil.journal.PathwayId;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole application, started once for all tests of the chain, with the agreements that ship
/// and the units of the examples; its clock stands where a test puts it.
final class Chain {
  static final String TOKEN = "a hospital's token for the tests of the chain";
  static final UUID NURSING = UnitId.of("chain-municipality", "nursing").value();
  static final UUID WARD = UnitId.of("chain-hospital", "ward").value();

  /// For messages about people of whom there is no pathway.
  static final PathwayId NOBODY = new PathwayId(new UUID(0, 0));

  private static final HouseClock CLOCK = new HouseClock();
  private static final Directory DIRECTORY =
      Directory.of(
          List.of(
              DirectoryFile.denmark(),
              DirectoryFile.demoRegion(),
              DirectoryFile.demoHelsefellesskap(),
              listing("certification"),
              listing("chain")));
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Chain() {}

  private static final class Opened {
    static final House HOUSE = House.start("demo", Chain::lend);

    static {
      HOUSE
          .bean(MachineClientRows.class)
          .admit(
              new MachineClient(new UUID(7, 7), OrganisationId.of("chain-hospital"), "hospital"),
              TokenHash.of(TOKEN));
    }
  }

  static House house() {
    return Opened.HOUSE;
  }

  static <T> T bean(Class<T> type) {
    return house().bean(type);
  }

  static void at(Instant now) {
    CLOCK.set(now);
  }

  static Instant now() {
    return CLOCK.instant();
  }

  /// A unit by its name in the directory files.
  static String unit(UUID id) {
    return DIRECTORY.unit(new UnitId(id)).orElseThrow().key();
  }

  /// Sends as the hospital does, five seconds after it was assembled.
  static Reply sendOnTime(HospitalNotificationExample message) {
    at(message.assembledAt().plusSeconds(5));
    return send(message.json());
  }

  static Reply send(HospitalNotificationExample message) {
    return send(message.json());
  }

  static Reply send(String json) {
    return post(request(json.getBytes(UTF_8), "application/fhir+json").build());
  }

  static Reply sendXml(String xml) {
    return post(request(xml.getBytes(UTF_8), "application/fhir+xml").build());
  }

  /// A request that the hospital's system may make.
  static HttpRequest.Builder request(byte[] body, String type) {
    return bare(body, type).header("Authorization", "Bearer " + TOKEN);
  }

  static HttpRequest.Builder bare(byte[] body, String type) {
    return HttpRequest.newBuilder(URI.create(house().url("/fhir/$process-message")))
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  static Reply post(HttpRequest request) {
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// All at the same moment.
  static List<Reply> sendAtOnce(List<HospitalNotificationExample> messages) {
    var together = new CountDownLatch(messages.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          messages.stream()
              .map(message ->
                  threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return send(message);
                  }))
              .toList();
      return sent.stream().map(Chain::done).toList();
    }
  }

  private static Reply done(Future<Reply> reply) {
    try {
      return reply.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// For what only an operator may see.
  static JdbcClient sql() {
    return JdbcClient.create(house().database().superuser());
  }

  /// What the pools do by themselves half a second after their last use: let go of what is dead.
  static void letPoolsFindOut() {
    house().context().getBeansOfType(HikariDataSource.class).values().stream()
        .filter(pool -> pool.getHikariPoolMXBean() != null)
        .forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
  }

  /// Ends every connection but an operator's.
  static void hangUp() {
    sql()
        .sql(
            """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where datname = current_database() and usename like 'medspil%'
            """)
        .query(Boolean.class)
        .list();
  }

  /// How many rows each table holds.
  static Map<String, Long> rows() {
    var counts = new TreeMap<String, Long>();
    sql()
        .sql(ofEach("select '%1$s', count(*) from %1$s"))
        .query((RowCallbackHandler) row -> counts.put(row.getString(1), row.getLong(2)));
    return counts;
  }

  /// The tables in which a text stands somewhere, as text or as bytes.
  static List<String> holding(String text) {
    return sql()
        .sql(
            ofEach(
                """
                select '%1$s'
                where exists (select from %1$s t where t::text like :text or t::text like :bytes)
                """))
        .param("text", "%" + text + "%")
        .param("bytes", "%" + HexFormat.of().formatHex(text.getBytes(UTF_8)) + "%")
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static String ofEach(String query) {
    return tables().stream().map(query::formatted).collect(joining("\nunion all\n"));
  }

  private static List<String> tables() {
    return sql()
        .sql(
            """
            select c.oid::regclass::text
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema')
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Forgets every citizen and message; units, systems and keys stay.
  static void empty() {
    var tables =
        sql()
            .sql(
                """
                select string_agg(format('%I.%I', schemaname, tablename), ', ')
                from pg_tables
                where schemaname in ('citizen', 'stay', 'task', 'exchange')
                   or schemaname = 'journal' and tablename not in ('house_key')
                   or schemaname = 'access' and tablename in ('relation', 'look')
                """)
            .query(String.class)
            .single();
    sql().sql("truncate " + tables).update();
  }

  private static void lend(GenericApplicationContext context) {
    context.registerBean("houseClock", Clock.class, () -> CLOCK, bean -> bean.setPrimary(true));
    var supplier = new RootBeanDefinition();
    supplier.setTargetType(ResolvableType.forClassWithGenerics(Supplier.class, Directory.class));
    supplier.setInstanceSupplier(() -> (Supplier<Directory>) () -> DIRECTORY);
    supplier.setPrimary(true);
    context.registerBeanDefinition("chainDirectory", supplier);
  }

  private static Listing listing(String name) {
    var path = "/medspil/directory/" + name + ".yaml";
    try (InputStream file = Objects.requireNonNull(Chain.class.getResourceAsStream(path))) {
      return DirectoryFile.listed(new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
