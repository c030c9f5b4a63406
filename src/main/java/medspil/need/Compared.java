package medspil.need;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import medspil.goal.Change;

/// What one assessment says beside an earlier one: for each theme and informant whether it went
/// better or worse; nothing where either was not assessed.
public record Compared(Map<String, Map<Informant, Change>> changes) {

  public static Compared of(Assessment before, Assessment now) {
    var all = new LinkedHashMap<String, Map<Informant, Change>>();
    for (var theme : now.views().keySet()) {
      var changes = new EnumMap<Informant, Change>(Informant.class);
      for (var informant : Informant.values()) {
        change(before.view(theme, informant), now.view(theme, informant))
            .ifPresent(change -> changes.put(informant, change));
      }
      all.put(theme, changes);
    }
    return new Compared(all);
  }

  public Optional<Change> of(String theme, Informant informant) {
    return Optional.ofNullable(changes.getOrDefault(theme, Map.of()).get(informant));
  }

  private static Optional<Change> change(Optional<View> before, Optional<View> now) {
    var was = before.map(View::functioning);
    var is = now.map(View::functioning);
    return was.isEmpty() || is.isEmpty()
        ? Optional.empty()
        : Optional.of(change(Integer.compare(is.get(), was.get())));
  }

  private static Change change(int difference) {
    return difference == 0 ? Change.SAME : difference < 0 ? Change.BETTER : Change.WORSE;
  }
}
