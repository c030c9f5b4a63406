package medspil.directory.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medspil.directory.Period;
import tools.jackson.databind.json.JsonMapper;

/// Rows on their way into one statement, which reads them as `jsonb_to_recordset`.
final class JsonRows {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<Map<String, String>> rows = new ArrayList<>();

  /// Begins a row.
  JsonRows row() {
    rows.add(new LinkedHashMap<>());
    return this;
  }

  JsonRows with(String column, Object value) {
    rows.getLast().put(column, value.toString());
    return this;
  }

  JsonRows in(Period period) {
    return with("since", day(period.from())).with("until", day(period.until()));
  }

  String json() {
    return MAPPER.writeValueAsString(rows);
  }

  private static String day(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return "-infinity";
    }
    return day.equals(LocalDate.MAX) ? "infinity" : day.toString();
  }
}
