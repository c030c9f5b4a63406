package medspil.task.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// *Min vagt*: what the shift before left, what falls due in this one, and what is left to the
/// next.
///
/// @param when from when until when the shift is, and of which unit
/// @param units the reader's units that hand over, when there are several
/// @param others the rest of what the unit owes: nothing is hidden
/// @param more that there is more than is shown; null when there is not
public record ShiftPage(
    String unit,
    String when,
    List<WorkPage.Tab> units,
    List<Got> got,
    List<Line> due,
    List<Line> others,
    List<Got> gave,
    @Nullable String more,
    @Nullable String refusal,
    boolean othersOpen,
    String command) {
  public ShiftPage {
    units = List.copyOf(units);
    got = List.copyOf(got);
    due = List.copyOf(due);
    others = List.copyOf(others);
    gave = List.copyOf(gave);
  }

  public boolean anyToTake() {
    return got.stream().anyMatch(one -> one.taken() == null);
  }

  /// A task of the unit, and the field for what the next shift should know of it.
  public record Line(TaskRow task, Field words) {}

  /// What was left.
  ///
  /// @param by whoever left it
  /// @param taken who took it over and when; null until then
  public record Got(
      String handOver, TaskRow task, String words, String by, Moment at, @Nullable String taken) {}
}
