package medspil.exchange.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.exchange.fhir.Organizations;
import org.springframework.stereotype.Component;

/// The time it is, and the directory as it is now.
@Component
final class Today {
  private final Clock clock;
  private final Supplier<Directory> directory;

  Today(Clock clock, Supplier<Directory> directory) {
    this.clock = clock;
    this.directory = directory;
  }

  Instant now() {
    return clock.instant();
  }

  Organizations organizations() {
    return new Organizations(directory.get(), LocalDate.ofInstant(now(), ZoneOffset.UTC));
  }

  Directory directory() {
    return directory.get();
  }
}
