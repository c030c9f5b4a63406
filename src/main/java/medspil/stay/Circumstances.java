package medspil.stay;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a stay's rules ask for beside the stay: facts of the citizen, and the calendar at home.
public record Circumstances(
    Map<String, @Nullable Object> citizen, ZoneId zone, Predicate<LocalDate> upToWeekend) {}
