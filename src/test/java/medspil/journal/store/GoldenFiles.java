package medspil.journal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import medspil.journal.SnapshotCodec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was ever written is read for ever: each event type has a file that shows how it is stored.
///
/// `GoldenFiles.check(types, examples)` compares each example of a type with
/// `src/test/resources/golden/stay.claimed-1.json`, the second with `stay.claimed-1_2.json` and so
/// on, both ways. A file is never changed once it was released; `-Dgolden=write` writes those that
/// are missing.
public final class GoldenFiles {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private final EventTypes types;
  private final Bodies bodies;
  private final JsonMapper mapper;
  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  private GoldenFiles(EventTypes types, Path folder) {
    this.types = types;
    this.bodies = new Bodies(types);
    this.mapper = JsonForm.of(types);
    this.folder = folder;
  }

  /// Answers for the rooms whose types are given; one example or more of each type, and among them
  /// every form that a part of an event may take.
  public static void check(EventTypes types, Collection<? extends Event> examples) {
    throwIfAny(faults(types, examples, FOLDER));
  }

  /// The same for the state of a pathway, a file for each chapter; those of earlier numbers go,
  /// since nothing reads them.
  ///
  /// Another form or another fold needs another number, so that old snapshots are passed over.
  public static <S> void checkSnapshot(EventTypes types, SnapshotCodec<S> codec, S state) {
    var golden = new GoldenFiles(types, FOLDER);
    var chapters = codec.write(state);
    for (var chapter : chapters) {
      golden.compare(chapter);
    }
    if (!codec.read(chapters).filter(state::equals).isPresent()) {
      golden.faults.add("the state is not read back from its snapshot");
    }
    golden.faults.addAll(Forms.unseen(List.of(state.getClass()), List.of(state), types));
    throwIfAny(golden.faults);
  }

  static List<String> faults(EventTypes types, Collection<? extends Event> examples, Path folder) {
    var golden = new GoldenFiles(types, folder);
    var chapters =
        types.all().stream()
            .filter(type -> !JournalEvents.class.isAssignableFrom(type.type()))
            .toList();
    for (var type : chapters) {
      golden.compare(type, examples.stream().filter(type.type()::isInstance).toList());
    }
    golden.readOld(chapters.stream().map(GoldenFiles::room).collect(Collectors.toSet()));
    var classes = chapters.stream().map(EventType::type).toList();
    golden.faults.addAll(Forms.unseen(classes, examples, types));
    return List.copyOf(golden.faults);
  }

  private static void throwIfAny(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  private void compare(EventType type, List<? extends Event> examples) {
    if (examples.isEmpty()) {
      faults.add(type.name() + ": no example is given");
    }
    for (var number = 1; number <= examples.size(); number++) {
      compare(type, examples.get(number - 1), folder.resolve(fileName(type.name(), number)));
    }
  }

  private void compare(EventType type, Event example, Path file) {
    var same = compare(type.name(), bodies.write(example), file);
    if (same && !read(type, file).filter(example::equals).isPresent()) {
      faults.add("%s is not read back from %s".formatted(type.name(), file.getFileName()));
    }
  }

  private void compare(SnapshotCodec.Chapter chapter) {
    var name = "snapshot.%s/%d".formatted(chapter.name(), chapter.codec());
    compare(name, chapter.body(), folder.resolve(fileName(name, 1)));
  }

  private boolean compare(String name, byte[] body, Path file) {
    var written = mapper.readTree(body);
    try {
      if (!Files.exists(file)) {
        missing(file, written);
      } else if (mapper.readTree(Files.readAllBytes(file)).equals(written)) {
        return true;
      } else {
        faults.add(
            "%s is no longer written as in %s: give it a new version, it now reads %s"
                .formatted(name, file.getFileName(), written));
      }
    } catch (IOException e) {
      faults.add(file.getFileName() + ": " + e);
    }
    return false;
  }

  private void missing(Path file, Object written) throws IOException {
    var text =
        mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(written) + "\n";
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

  private Optional<Event> read(EventType type, Path file) {
    try {
      return Optional.of(bodies.read(type, Bodies.JSON, Files.readAllBytes(file)));
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
      throw new UncheckedIOException(e);
    }
  }

  private static String room(EventType type) {
    return type.name().substring(0, type.name().indexOf('.'));
  }

  private static String fileName(String typeName, int number) {
    return typeName.replace('/', '-') + (number == 1 ? "" : "_" + number) + ".json";
  }

  private static String typeName(String fileName) {
    var name = fileName.replaceFirst("(_[0-9]+)?\\.json$", "");
    var dash = name.lastIndexOf('-');
    return dash < 0 ? name : name.substring(0, dash) + "/" + name.substring(dash + 1);
  }
}
