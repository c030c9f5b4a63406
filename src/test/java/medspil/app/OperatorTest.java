package medspil.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import medspil.TestDatabase;
import medspil.access.Hat;
import medspil.access.MachineClient;
import medspil.access.Role;
import medspil.access.TokenHash;
import medspil.access.Worker;
import medspil.access.store.MachineClientRows;
import medspil.access.store.WorkerRows;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.Taken;
import medspil.directory.store.DirectoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/// If this breaks, a new colleague cannot be let in without writing SQL, or somebody who left is
/// not kept out.
class OperatorTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final String HOME_NURSING = "990000851000016005";

  @BeforeAll
  static void directory() throws IOException {
    try (var region = requireNonNull(DirectoryFile.class.getResourceAsStream("demo-region.yaml"))) {
      var store = new DirectoryStore(DATABASE.writer());
      var on = LocalDate.of(2026, 1, 1);
      assertThat(store.take(DirectoryFile.denmark(), on)).isNotInstanceOf(Taken.Refused.class);
      var demo = DirectoryFile.listed(new String(region.readAllBytes(), UTF_8));
      assertThat(store.take(demo, on)).isNotInstanceOf(Taken.Refused.class);
    }
  }

  /// What a command ended with, and what stood on the console.
  record Said(int code, String out, String err) {}

  @Test
  void a_worker_is_let_in_gets_a_second_unit_and_is_kept_out_again() {
    var added =
        worker(
            "add",
            "--sub",
            "mette",
            "--name",
            "Mette Marie Holm",
            "--title",
            "hjemmesygeplejerske",
            "--unit",
            "norddjurs/hjemmesygeplejen",
            "--role",
            "home_nurse");
    var again = worker("add", "--sub", "mette", "--unit", HOME_NURSING, "--role", "home_nurse");
    var more =
        worker(
            "add", "--sub", "mette", "--unit", "norddjurs/visitationen", "--role", "coordinator");

    assertThat(added).isEqualTo(said("mette is home_nurse in norddjurs/hjemmesygeplejen."));
    assertThat(again)
        .isEqualTo(said("mette is home_nurse in norddjurs/hjemmesygeplejen. Nothing changed."));
    assertThat(more).isEqualTo(said("mette is coordinator in norddjurs/visitationen."));
    assertThat(found("mette"))
        .returns("Mette", Worker::firstName)
        .returns("Mette Marie Holm", Worker::fullName)
        .returns("hjemmesygeplejerske", Worker::title)
        .satisfies(known ->
            assertThat(known.hats())
                .extracting(Hat::role)
                .containsExactly(Role.HOME_NURSE, Role.COORDINATOR));
    assertThat(worker("list").out())
        .contains("mette", "Mette Marie Holm", "home_nurse", "norddjurs/visitationen");

    var one = worker("end", "--sub", "mette", "--unit", "norddjurs/visitationen");
    var rest = worker("end", "--sub", "mette");
    var none = worker("end", "--sub", "mette");

    assertThat(one.out()).isEqualTo("mette: 1 role ended.\n");
    assertThat(rest.out()).isEqualTo("mette: 1 role ended.\n");
    assertThat(none.code()).isEqualTo(2);
    assertThat(found("mette").hats()).isEmpty();
    assertThat(worker("list").out()).doesNotContain("mette");
    assertThat(worker("list", "--all").out()).contains("mette");
  }

  @Test
  void what_cannot_be_is_said_in_a_sentence_and_changes_nothing() {
    var unit =
        worker("add", "--sub", "x", "--name", "X", "--unit", "norddjurs/hjem", "--role", "gp");
    var role =
        worker("add", "--sub", "x", "--name", "X", "--unit", HOME_NURSING, "--role", "citizen");
    var name = worker("add", "--sub", "x", "--unit", HOME_NURSING, "--role", "home_nurse");

    assertThat(unit.code()).isEqualTo(2);
    assertThat(unit.err())
        .contains("There is no unit norddjurs/hjem", "norddjurs/hjemmesygeplejen");
    assertThat(role.err())
        .contains("There is no role citizen for a worker: ward_nurse, home_nurse");
    assertThat(name.err()).contains("x is not known yet: say --name too.");
    assertThat(worker("list", "--all").out()).doesNotContain("\nx ");
  }

  @Test
  void a_system_gets_a_token_that_is_said_once_and_opens_until_it_is_ended() {
    var added = client("add", "--name", "norddjurs-nexus", "--organisation", "norddjurs");
    var token = added.out().strip();

    assertThat(added.code()).isZero();
    assertThat(token).matches("medspil_[A-Za-z0-9_-]{43}");
    assertThat(holder(token)).contains(OrganisationId.of("norddjurs"));
    assertThat(client("list").out()).contains("norddjurs-nexus", "norddjurs").doesNotContain(token);
    assertThat(everythingStored()).doesNotContain(token);
    assertThat(client("add", "--name", "norddjurs-nexus", "--organisation", "norddjurs").code())
        .isEqualTo(2);

    assertThat(client("end", "--name", "norddjurs-nexus").code()).isZero();

    assertThat(holder(token)).isEmpty();
    assertThat(client("end", "--name", "norddjurs-nexus").err())
        .contains("There is no client norddjurs-nexus");
  }

  @Test
  void a_systems_organisation_may_be_named_by_the_number_of_a_unit() {
    var token = client("add", "--name", "by-sor", "--sor", HOME_NURSING).out().strip();

    assertThat(holder(token)).contains(OrganisationId.of("norddjurs"));
  }

  @Test
  void a_database_without_tables_or_without_an_answer_is_said() {
    var nowhere =
        run(
            new ClientCommands(
                new Operator(() -> settings("jdbc:postgresql://localhost:1/medspil"))),
            "list");
    var nothing = run(new ClientCommands(new Operator(() -> settings(""))), "list");
    var empty =
        run(
            new ClientCommands(
                new Operator(() -> settings(DATABASE.url().replaceAll("/[^/]+$", "/postgres")))),
            "list");

    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("does not answer");
    assertThat(nothing.err()).contains("The database is missing");
    assertThat(empty.err()).contains("start ./medspil serve once");
  }

  private static Said worker(String... arguments) {
    return run(new WorkerCommands(new Operator(() -> settings(DATABASE.url()))), arguments);
  }

  private static Said client(String... arguments) {
    return run(new ClientCommands(new Operator(() -> settings(DATABASE.url()))), arguments);
  }

  private static Said said(String line) {
    return new Said(0, line + "\n", "");
  }

  private static Said run(Object command, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var code =
        new CommandLine(command)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setExecutionExceptionHandler(Start::failed)
            .execute(arguments);
    return new Said(code, out.toString(), err.toString());
  }

  private static Worker found(String subject) {
    return new WorkerRows(JdbcClient.create(DATABASE.writer())).bySubject(subject).orElseThrow();
  }

  private static Optional<OrganisationId> holder(String token) {
    return new MachineClientRows(JdbcClient.create(DATABASE.writer()))
        .active(TokenHash.of(token))
        .map(MachineClient::organisation);
  }

  private static String everythingStored() {
    return JdbcClient.create(DATABASE.superuser())
        .sql("select string_agg(c::text, ' ') from access.machine_client c")
        .query(String.class)
        .single();
  }

  private static Settings settings(String url) {
    var all = Map.of("medspil.database.url", url, "medspil.database.writer-password", "word");
    return new Binder(new MapConfigurationPropertySource(all))
        .bindOrCreate("medspil", Settings.class);
  }
}
