package medspil.browser;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Consumer;
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
    return start(profile, _ -> {}, settings);
  }

  /// The same with beans of a test's own, primary where the house has one.
  public static House start(
      String profile, Consumer<GenericApplicationContext> lent, String... settings) {
    var database = TestDatabase.fresh();
    var folder = "--medspil.data=target/lent/" + database.name();
    var house =
        profile.equals("serve")
            ? new SpringApplicationBuilder(Medspil.class)
                .profiles(profile)
                .properties("medspil.database.url=" + database.url())
            : new SpringApplicationBuilder(Medspil.class)
                .profiles(profile, "lent")
                .initializers(started -> lend((GenericApplicationContext) started, database));
    var context =
        house
            .initializers(started -> lent.accept((GenericApplicationContext) started))
            .run(
                Stream.of(
                        SETTINGS.stream(),
                        profile.equals("serve") ? Stream.<String>of() : Stream.of(folder),
                        Stream.of(settings))
                    .flatMap(one -> one)
                    .toArray(String[]::new));
    return new House(context, database);
  }

  private static final List<String> SETTINGS =
      List.of("--server.port=0", "--medspil.texts.strict=true", "--db-scheduler.enabled=false");

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
