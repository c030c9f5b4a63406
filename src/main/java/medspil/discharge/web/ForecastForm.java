package medspil.discharge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.discharge.Forecast;
import medspil.discharge.Functioning;
import medspil.discharge.GoingHomeCommand;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what was written about the need afterwards: what stands as it stood keeps its date.
@Component
final class ForecastForm {
  private final ForecastWriter writer;
  private final Supplier<UUID> ids;

  ForecastForm(ForecastWriter writer, Supplier<UUID> ids) {
    this.writer = writer;
    this.ids = ids;
  }

  FormReading.Read write(HomeView view, UUID own, Map<String, List<String>> given) {
    var reading = FormReading.of(view, own, ForecastWriter.FORM, given);
    var forecast = view.home().forecast();
    var before = ForecastWriter.before(view, forecast);
    var notes = notes(forecast);
    var expected = new ArrayList<GoingHomeCommand.Expected>();
    for (var area : writer.areas(view)) {
      var words = reading.note(ids, reading.optional(ForecastWriter.field(area)));
      if (words.words().isEmpty()) {
        continue;
      }
      var kept = notes.get(area);
      expected.add(
          kept != null && words.words().equals(before.getOrDefault(area, "").strip())
              ? new GoingHomeCommand.Expected(area, kept, null)
              : new GoingHomeCommand.Expected(area, words.id(), words));
    }
    return reading.wish(
        new GoingHomeCommand.WriteForecast(
            view.stay().id(),
            reading.number("seen"),
            expected,
            new Functioning(
                writer.level(view, reading.one("before")),
                writer.level(view, reading.one("now")),
                writer.level(view, reading.one("expected"))),
            own,
            reading.now()));
  }

  static FormReading.Read read(HomeView view, UUID own, Map<String, List<String>> given) {
    var reading = FormReading.of(view, own, ForecastWriter.FORM, given);
    return reading.wish(
        new GoingHomeCommand.ReadForecast(
            view.stay().id(), reading.number("seen"), own, reading.now()));
  }

  private static Map<String, NoteId> notes(@Nullable Forecast forecast) {
    return forecast == null
        ? Map.of()
        : forecast.areas().stream()
            .collect(Collectors.toMap(Forecast.Area::area, Forecast.Area::words));
  }
}
