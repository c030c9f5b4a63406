package medspil.citizen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Search, and what it found; nothing yet when nobody searched.
public record CitizensPage(
    boolean searched, List<Line> lines, @Nullable String none, boolean emergency) {
  public record Line(String address, String name, String born) {}
}
