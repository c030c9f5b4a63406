package medspil.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Reads a directory file.
public final class DirectoryFile {
  private DirectoryFile() {}

  /// What the file says, or everything that is wrong with it.
  public sealed interface Reading {
    record Listed(Listing listing) implements Reading {}

    record Faulty(List<Fault> faults) implements Reading {}
  }

  public static Reading read(String yaml) {
    return new ListingReader().read(yaml);
  }

  /// The regions and municipalities of Denmark.
  public static Listing denmark() {
    return shipped("denmark.yaml");
  }

  /// Invented units of North Jutland and Central Jutland, to be read beside [#denmark].
  public static Listing demoRegion() {
    return shipped("demo-region.yaml");
  }

  /// A Norwegian health trust and three municipalities with invented units.
  public static Listing demoHelsefellesskap() {
    return shipped("demo-helsefellesskap.yaml");
  }

  private static Listing shipped(String name) {
    try (var file = Objects.requireNonNull(DirectoryFile.class.getResourceAsStream(name))) {
      return listed(new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a file says that must be right: part of the program, or of a test.
  public static Listing listed(String yaml) {
    return switch (read(yaml)) {
      case Reading.Listed(var listing) -> listing;
      case Reading.Faulty(var faults) ->
          throw new IllegalArgumentException("directory file: " + faults);
    };
  }
}
