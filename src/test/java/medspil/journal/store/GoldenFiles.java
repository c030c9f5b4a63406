package medspil.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import medspil.journal.Event;
import medspil.journal.EventType;
import medspil.journal.EventTypes;
import medspil.journal.JournalEvents;
import tools.jackson.databind.SerializationFeature;

/// What was ever written is read for ever: each event type has a file that shows how it is stored.
///
/// `GoldenFiles.check(types, examples)` compares an example of each type with
/// `src/test/resources/golden/stay.claimed-1.json`, both ways. A file is never changed once it was
/// released; `-Dgolden=write` writes those that are missing.
public final class GoldenFiles {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private final EventTypes types;
  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  private GoldenFiles(EventTypes types, Path folder) {
    this.types = types;
    this.folder = folder;
  }

  /// Answers for the rooms whose types are given; one example of each type.
  public static void check(EventTypes types, Collection<? extends Event> examples) {
    var faults = faults(types, examples, FOLDER);
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  static List<String> faults(EventTypes types, Collection<? extends Event> examples, Path folder) {
    var golden = new GoldenFiles(types, folder);
    var chapters =
        types.all().stream()
            .filter(type -> !JournalEvents.class.isAssignableFrom(type.type()))
            .toList();
    for (var type : chapters) {
      examples.stream()
          .filter(type.type()::isInstance)
          .findFirst()
          .ifPresentOrElse(
              example -> golden.compare(type, example),
              () -> golden.faults.add(type.name() + ": no example is given"));
    }
    golden.readOld(chapters.stream().map(GoldenFiles::room).collect(Collectors.toSet()));
    return List.copyOf(golden.faults);
  }

  private void compare(EventType type, Event example) {
    var file = folder.resolve(fileName(type.name()));
    var written = JsonForm.MAPPER.readTree(Bodies.write(example));
    try {
      if (!Files.exists(file)) {
        missing(file, written);
      } else if (!JsonForm.MAPPER.readTree(Files.readAllBytes(file)).equals(written)) {
        faults.add(
            "%s is no longer written as in %s: give it a new version, it now reads %s"
                .formatted(type.name(), file.getFileName(), written));
      } else if (!read(type, file).filter(example::equals).isPresent()) {
        faults.add("%s is not read back from %s".formatted(type.name(), file.getFileName()));
      }
    } catch (IOException e) {
      faults.add(file.getFileName() + ": " + e);
    }
  }

  private void missing(Path file, Object written) throws IOException {
    var text =
        JsonForm.MAPPER
                .writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(written)
            + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(folder);
      Files.writeString(file, text);
    } else {
      faults.add("%s is missing (run with -Dgolden=write): %s".formatted(file.getFileName(), text));
    }
  }

  private void readOld(Set<String> rooms) {
    for (var name : names()) {
      if (rooms.stream().anyMatch(room -> name.startsWith(room + "."))) {
        types
            .named(typeName(name))
            .ifPresentOrElse(
                type -> {
                  if (read(type, folder.resolve(name)).isEmpty()) {
                    faults.add(name + " can no longer be read");
                  }
                },
                () -> faults.add(name + " can no longer be read: its type is not registered"));
      }
    }
  }

  private static Optional<Event> read(EventType type, Path file) {
    try {
      return Optional.of(Bodies.read(type, Bodies.JSON, Files.readAllBytes(file)));
    } catch (IOException | JournalFailure _) {
      return Optional.empty();
    }
  }

  private Set<String> names() {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String room(EventType type) {
    return type.name().substring(0, type.name().indexOf('.'));
  }

  private static String fileName(String typeName) {
    return typeName.replace('/', '-') + ".json";
  }

  private static String typeName(String fileName) {
    var dash = fileName.lastIndexOf('-');
    return dash < 0
        ? fileName
        : fileName.substring(0, dash) + "/" + fileName.substring(dash + 1, fileName.length() - 5);
  }
}
