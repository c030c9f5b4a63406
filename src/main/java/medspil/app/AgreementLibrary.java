package medspil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medspil.agreement.Source;

/// The agreements as they lie in their folder.
final class AgreementLibrary {
  private AgreementLibrary() {}

  static List<Source> sources(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(AgreementLibrary::source)
          .toList();
    } catch (IOException absent) {
      throw new CannotStart(
          "There is no folder %s with agreements: name it in medspil.agreements."
              .formatted(folder.toAbsolutePath().normalize()));
    }
  }

  private static Source source(Path file) {
    try {
      return new Source(
          file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("an agreement cannot be read", e);
    }
  }
}
