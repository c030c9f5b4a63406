package medspil.citizen.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// Search, and what it found; nothing yet when nobody searched.
///
/// @param q what was searched for, kept in the field
/// @param more null unless there are more than shown
/// @param emergency whether the reader may go on by emergency access
/// @param register what makes a citizen known; null unless a number found nobody and the reader may
public record CitizensPage(
    String q,
    boolean searched,
    List<Line> lines,
    @Nullable String none,
    @Nullable String more,
    boolean emergency,
    @Nullable Register register) {
  public record Line(String address, String name, String born) {}

  /// The form, with what is wrong beside its fields.
  public record Register(
      String lead,
      Field number,
      Field given,
      Field family,
      Field basis,
      List<Choice> bases,
      Field unit,
      List<Choice> units) {}
}
