package medspil.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import medspil.app.store.OperatorDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/// Somebody at the console of a production server, working on the database that `serve` would use.
final class Operator {
  private final Supplier<Settings> settings;

  Operator(Supplier<Settings> settings) {
    this.settings = settings;
  }

  /// With the settings that `serve` reads: the environment and `config/application.yaml`.
  Operator() {
    this(Operator::ofServe);
  }

  <T> T at(Function<OperatorDatabase, T> work) {
    var read = settings.get();
    var reasons = RefuseToServe.reasonsOfOperator(read);
    if (!reasons.isEmpty()) throw new CannotStart(reasons);
    try (var database = OperatorDatabase.open(read.database())) {
      return work.apply(database);
    }
  }

  /// The directory as it stands, asked by the names people use.
  DirectoryNames names(OperatorDatabase database) {
    return new DirectoryNames(database.directory(), LocalDate.ofInstant(now(), ZoneOffset.UTC));
  }

  Instant now() {
    return Clock.tickMillis(ZoneOffset.UTC).instant();
  }

  UUID newId() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  private static Settings ofServe() {
    try (var context =
        new SpringApplicationBuilder(SettingsAlone.class)
            .profiles("serve")
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .run()) {
      return context.getBean(Settings.class);
    }
  }

  /// Handed over by name, so that no server finds it among its own.
  @EnableConfigurationProperties(Settings.class)
  static class SettingsAlone {}
}
