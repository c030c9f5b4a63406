package medspil.browser;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;
import medspil.TestDatabase;
import medspil.app.Medspil;
import medspil.app.store.DatabaseAccess;
import medspil.journal.store.DatabaseRole;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The whole application with the demo's people in it, on a port of its own and a fresh database.
public record House(ConfigurableApplicationContext context, TestDatabase database) {

  /// `settings` as on a command line: `--medspil.x=y`.
  public static House start(String profile, String... settings) {
    var database = TestDatabase.fresh();
    var all = Stream.concat(SETTINGS.stream(), Stream.of(settings));
    var context =
        profile.equals("serve")
            ? new SpringApplicationBuilder(Medspil.class)
                .profiles(profile)
                .run(
                    Stream.concat(all, Stream.of("--medspil.database.url=" + database.url()))
                        .toArray(String[]::new))
            : new SpringApplicationBuilder(Medspil.class)
                .profiles(profile, "lent")
                .initializers(started -> lend((GenericApplicationContext) started, database))
                .run(all.toArray(String[]::new));
    return new House(context, database);
  }

  private static final List<String> SETTINGS =
      List.of(
          "--server.port=0",
          "--medspil.texts.strict=true",
          "--medspil.data=target/lent",
          "--db-scheduler.enabled=false");

  private static void lend(GenericApplicationContext context, TestDatabase database) {
    var passwords = Stream.of(DatabaseRole.values()).collect(toMap(role -> role, _ -> ""));
    context.registerBean(
        "databaseAccess",
        DatabaseAccess.class,
        () -> new DatabaseAccess(database.url(), passwords));
  }

  public String url(String path) {
    return "http://localhost:"
        + context.getEnvironment().getRequiredProperty("local.server.port")
        + path;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}
