package medspil.citizen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Search, and what it found; nothing yet when nobody searched.
///
/// @param q what was searched for, kept in the field
/// @param more null unless there are more than shown
/// @param emergency whether the reader may go on by emergency access
public record CitizensPage(
    String q,
    boolean searched,
    List<Line> lines,
    @Nullable String none,
    @Nullable String more,
    boolean emergency) {
  public record Line(String address, String name, String born) {}
}
