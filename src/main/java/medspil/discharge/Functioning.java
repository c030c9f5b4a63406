package medspil.discharge;

import org.jspecify.annotations.Nullable;

/// How well the citizen manages, by the codes of the common scale; null where nobody has said.
///
/// @param expected when going home
public record Functioning(
    @Nullable String before, @Nullable String now, @Nullable String expected) {
  public static final Functioning UNSAID = new Functioning(null, null, null);
}
