package medspil.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementReader;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.PathwayWords;
import medspil.agreement.Source;
import medspil.agreement.Successors;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.task.Task;

/// Agreements of the library or of a text, in force for the parties of a directory.
final class LibraryExamples {
  private LibraryExamples() {}

  /// @param since when the first of them is in force from, which its text does not tell
  static AgreementsInForce inForce(
      Directory directory, LocalDate since, LocalDate on, ZoneId zone, String... ids) {
    var sources = Stream.of(ids).map(LibraryExamples::source).toList();
    var read = new AgreementReader(PathwayWords.vocabulary()).read(sources);
    return AgreementsInForce.of(
        read.inForce(Map.of(ids[0], since)).agreements(),
        group -> members(directory, on, group),
        PathwayWords.vocabulary(),
        zone);
  }

  /// Those of texts that have no faults, in Denmark.
  static AgreementsInForce inForce(Directory directory, LocalDate on, Source... texts) {
    return inForce(directory, on, Successors.NONE, texts);
  }

  /// The same when somebody has taken over from somebody.
  static AgreementsInForce inForce(
      Directory directory, LocalDate on, Successors successors, Source... texts) {
    var read = new AgreementReader(PathwayWords.vocabulary()).read(List.of(texts));
    assertThat(read.faults()).filteredOn(fault -> fault.isError()).isEmpty();
    return AgreementsInForce.of(
        read.agreements(),
        group -> members(directory, on, group),
        PathwayWords.vocabulary(),
        ZoneId.of("Europe/Copenhagen"),
        successors);
  }

  private static Set<String> members(Directory directory, LocalDate on, String group) {
    return directory.members(group, on).stream()
        .flatMap(List::stream)
        .map(one -> one.id().value().toString())
        .collect(Collectors.toSet());
  }

  /// What is owed, as "rule: unit by day".
  static List<String> owed(Pathway pathway, Directory directory, ZoneId zone) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .map(task -> said(task, directory, zone))
        .sorted()
        .toList();
  }

  private static String said(Task task, Directory directory, ZoneId zone) {
    var unit = directory.unit(new UnitId(task.owner().unit())).orElseThrow();
    var by = task.due().equals(Instant.MAX) ? "" : " by " + LocalDate.ofInstant(task.due(), zone);
    return task.rule().rule() + ": " + unit.name() + by;
  }

  private static Source source(String id) {
    var file = Path.of("agreements/" + id + ".yaml");
    try {
      return new Source(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
