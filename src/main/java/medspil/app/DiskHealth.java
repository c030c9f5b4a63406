package medspil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Whether the disk is about to be full, where the demo's database lies or the server runs.
@Component
final class DiskHealth implements HealthCheck {
  private static final long ENOUGH = 1_000_000_000;

  private final Path folder;

  DiskHealth(Settings settings) {
    this.folder = Objects.requireNonNullElse(settings.data(), Path.of("."));
  }

  @Override
  public List<Symptom> look() {
    try {
      var free = Files.getFileStore(folder).getUsableSpace();
      return free >= ENOUGH
          ? List.of()
          : List.of(Symptom.mild("app.health.disk", Map.of("megabytes", free / 1_000_000)));
    } catch (IOException failed) {
      throw new UncheckedIOException("free space could not be asked for", failed);
    }
  }
}
