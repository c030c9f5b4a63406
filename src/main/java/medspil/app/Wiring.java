package medspil.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the whole house shares: the clock, the source of ids.
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  Clock clock(Settings settings) {
    // Nobody's minute is finer, and what is shorter packs better.
    var now = Clock.tickMillis(ZoneOffset.UTC);
    var start = settings.clock();
    return start == null ? now : Clock.offset(now, Duration.between(now.instant(), start));
  }

  /// Ids in the order of time, so that what is written together lies together.
  @Bean
  Supplier<UUID> ids() {
    return UuidCreator::getTimeOrderedEpoch;
  }
}
