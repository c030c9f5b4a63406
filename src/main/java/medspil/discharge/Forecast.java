package medspil.discharge;

import static java.util.Collections.unmodifiableMap;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.journal.NoteId;

/// What the hospital expects the citizen to need after the stay, as it was last written.
///
/// Source: Region Midtjylland, flow diagram page 2-4: sent as soon as there is a realistic
/// expectation; what is changed later carries its date and the word *new*.
///
/// @param number 1 for the first, one more each time it is written anew
/// @param unit those who wrote it
/// @param read the latest one that each unit has read
/// @param earlier when it was written before
public record Forecast(
    int number,
    List<Area> areas,
    Functioning functioning,
    UUID unit,
    Instant at,
    Map<UUID, Read> read,
    List<Instant> earlier) {
  public Forecast {
    areas = List.copyOf(areas);
    read = unmodifiableMap(new LinkedHashMap<>(read));
    earlier = List.copyOf(earlier);
  }

  static Forecast first(GoingHomeEvent.ForecastWritten event) {
    return new Forecast(
        1, event.areas(), event.functioning(), event.unit(), event.at(), Map.of(), List.of());
  }

  /// What is expected in one area.
  ///
  /// @param area the point of the agreement's list, as `agreement/list/point`
  /// @param since when these words were written: later than the rest when they alone were changed
  public record Area(String area, NoteId words, Instant since) {}

  /// That a unit has read it.
  public record Read(int number, Instant at) {}

  Forecast anew(GoingHomeEvent.ForecastWritten event) {
    return new Forecast(
        number + 1,
        event.areas(),
        event.functioning(),
        event.unit(),
        event.at(),
        read,
        Stream.concat(earlier.stream(), Stream.of(at)).toList());
  }

  Forecast readBy(UUID reader, Instant when) {
    var all = new LinkedHashMap<>(read);
    all.put(reader, new Read(number, when));
    return new Forecast(number, areas, functioning, unit, at, all, earlier);
  }

  /// Whether one of these units has read the latest, or wrote it.
  public boolean isReadBy(Collection<UUID> units) {
    return units.contains(unit)
        || units.stream().map(read::get).anyMatch(one -> one != null && one.number() == number);
  }

  /// The units that have read the latest.
  public List<UUID> readers() {
    return read.entrySet().stream()
        .filter(one -> one.getValue().number() == number)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether something was written since any of these units last read it, or since it was first
  /// written.
  public boolean isNew(Instant since, Collection<UUID> units) {
    if (isReadBy(units)) {
      return false;
    }
    var last = units.stream().flatMap(one -> Optional.ofNullable(read.get(one)).stream());
    return last.map(Read::at)
        .max(Instant::compareTo)
        .map(since::isAfter)
        .orElse(!earlier.isEmpty() && since.equals(at));
  }

  Stream<NoteId> notes() {
    return areas.stream().map(Area::words);
  }
}
