package medspil.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.app.store.EmbeddedDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// What the whole house shares: the clock, the source of ids, the demo's folder.
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  Clock clock(Settings settings) {
    var now = Clock.systemUTC();
    var start = settings.clock();
    return start == null ? now : Clock.offset(now, Duration.between(now.instant(), start));
  }

  /// Ids in the order of time, so that what is written together lies together.
  @Bean
  Supplier<UUID> ids() {
    return UuidCreator::getTimeOrderedEpoch;
  }

  @Bean
  @Profile("demo")
  DataFolder dataFolder(Settings settings) {
    var folder = DataFolder.take(settings.data());
    if (settings.fresh()) EmbeddedDatabase.erase(folder.database());
    return folder;
  }
}
