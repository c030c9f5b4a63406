package medspil.discharge;

import static medspil.discharge.DecideGoingHome.happened;
import static medspil.discharge.DecideGoingHome.nothing;
import static medspil.discharge.DecideGoingHome.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about what is expected to be needed: what stands keeps its date, and nobody
/// writes over what they have not read.
final class DecideForecast {
  private DecideForecast() {}

  static Decision write(GoingHome now, GoingHomeCommand.WriteForecast write) {
    var before = now.forecast();
    if (number(before) != write.seen()) {
      return refused(DischargeRefusal.CHANGED_MEANWHILE);
    }
    var areas = new ArrayList<Forecast.Area>();
    var notes = new ArrayList<Note>();
    for (var one : write.areas()) {
      var changed = one.changed();
      if (changed != null) {
        notes.add(changed);
        areas.add(new Forecast.Area(one.area(), changed.id(), write.at()));
        continue;
      }
      var kept = kept(before, one);
      if (kept.isEmpty()) {
        return refused(DischargeRefusal.CHANGED_MEANWHILE);
      }
      areas.add(kept.get());
    }
    if (before == null ? areas.isEmpty() : isSame(before, areas, write.functioning())) {
      return before == null ? refused(DischargeRefusal.WORDS_MISSING) : nothing();
    }
    var event =
        new GoingHomeEvent.ForecastWritten(
            write.stay(), areas, write.functioning(), write.unit(), write.at());
    return new Decision.Accepted(List.of(new Happened(event, write.at(), notes)));
  }

  static Decision read(GoingHome now, GoingHomeCommand.ReadForecast read) {
    var forecast = now.forecast();
    if (forecast == null || forecast.number() != read.seen()) {
      return refused(DischargeRefusal.CHANGED_MEANWHILE);
    }
    return forecast.isReadBy(List.of(read.unit()))
        ? nothing()
        : happened(new GoingHomeEvent.ForecastRead(read.stay(), read.unit(), read.at()), read.at());
  }

  private static int number(@Nullable Forecast forecast) {
    return forecast == null ? 0 : forecast.number();
  }

  private static Optional<Forecast.Area> kept(
      @Nullable Forecast before, GoingHomeCommand.Expected expected) {
    return before == null
        ? Optional.empty()
        : before.areas().stream()
            .filter(
                one -> one.area().equals(expected.area()) && one.words().equals(expected.words()))
            .findFirst();
  }

  private static boolean isSame(
      Forecast before, List<Forecast.Area> areas, Functioning functioning) {
    return before.areas().equals(areas) && before.functioning().equals(functioning);
  }
}
