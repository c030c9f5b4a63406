package medspil.individualplan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.individualplan.Entry;
import medspil.individualplan.IndividualPlanTable;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.Coded;
import medspil.page.Choice;
import medspil.page.Shell;
import medspil.page.UnitChoices;
import org.jspecify.annotations.Nullable;

/// Says what stands in an individual plan in a reader's language.
record PlanWords(
    Shell shell,
    PathwayId id,
    Directory directory,
    IndividualPlanTable table,
    Map<NoteId, String> said) {

  String tell(String key) {
    return shell.say("individualplan." + key);
  }

  String tell(String key, Map<String, ?> arguments) {
    return shell.say("individualplan." + key, arguments);
  }

  /// For whom it is about, or for those who read of them.
  String forReader(String key) {
    return tell(shell.viewer().isCitizen() ? key + ".you" : key);
  }

  String words(@Nullable NoteId note) {
    return note == null ? "" : said.getOrDefault(note, "");
  }

  String unit(UUID unit) {
    return directory.unit(new UnitId(unit)).map(Unit::name).orElse("–");
  }

  String named(IndividualPlanTable.Kind kind, String code) {
    return table.named(kind, code).map(this::words).orElse(code);
  }

  String words(Coded line) {
    return line.words().in(shell.language().tag());
  }

  String heading(String key) {
    return table.heading(key).map(one -> words(one.line())).orElse(key);
  }

  String day(Instant at) {
    return shell.dates().plain(LocalDate.ofInstant(at, shell.dates().zone()));
  }

  /// Null when nobody is named, and no day.
  @Nullable String promise(Entry.Promise promise) {
    var owner = promise.owner();
    var by = promise.by();
    var who = owner == null ? null : owner(owner);
    if (by == null) {
      return who;
    }
    var day = tell("by", Map.of("day", shell.dates().plain(by)));
    return who == null ? day : who + ", " + day;
  }

  private String owner(UUID owner) {
    return owner.equals(id.value()) ? forReader("owner.patient") : unit(owner);
  }

  /// Null when the patient or the reader's own hand wrote it.
  @Nullable String hand(Entry entry) {
    var unit = entry.unit();
    return unit == null
        ? null
        : tell(
            entry.hand() == Entry.Hand.COORDINATOR ? "written.coordinator" : "written.other",
            Map.of("unit", unit(unit)));
  }

  @Nullable String withheld(Entry entry) {
    return entry.withheld().isEmpty()
        ? null
        : tell(
            "withheld",
            Map.of(
                "units",
                entry.withheld().stream()
                    .map(this::unit)
                    .sorted()
                    .collect(Collectors.joining(", "))));
  }

  List<Choice> owners(Stream<UUID> units) {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", tell("owner.nobody")));
    all.add(new Choice(id.value().toString(), forReader("owner.patient")));
    all.addAll(new UnitChoices(directory).of(units));
    return all;
  }

  List<Choice> offered(IndividualPlanTable.Kind kind) {
    return table.offered(kind, shell.dates().today()).stream()
        .map(one -> new Choice(one.code(), words(one)))
        .toList();
  }
}
