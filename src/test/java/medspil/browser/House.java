package medspil.browser;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import medspil.TestDatabase;
import medspil.app.Medspil;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The whole application with the demo's people in it, on a port of its own and a fresh database.
public record House(ConfigurableApplicationContext context, TestDatabase database) {

  /// `settings` as on a command line: `--medspil.x=y`.
  public static House start(String profile, String... settings) {
    var database = TestDatabase.fresh();
    var context =
        new SpringApplicationBuilder(Medspil.class)
            .profiles(profile)
            .initializers(started -> connect((GenericApplicationContext) started, database))
            .run(Stream.concat(SETTINGS.stream(), Stream.of(settings)).toArray(String[]::new));
    return new House(context, database);
  }

  private static final List<String> SETTINGS =
      List.of(
          "--server.port=0",
          "--medspil.texts.strict=true",
          "--spring.flyway.enabled=false",
          "--db-scheduler.enabled=false",
          "--spring.main.banner-mode=off");

  private static void connect(GenericApplicationContext context, TestDatabase database) {
    context.registerBean(
        "writer", DataSource.class, database::writer, bean -> bean.setPrimary(true));
    context.registerBean("reader", DataSource.class, database::reader);
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
