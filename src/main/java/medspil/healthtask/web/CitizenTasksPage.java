package medspil.healthtask.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// The health tasks of one citizen.
///
/// @param begin null for those whose work it is not
public record CitizenTasksPage(
    String citizen,
    String citizenAddress,
    String address,
    String missing,
    List<TaskLine> lines,
    List<TaskLine> ended,
    @Nullable Begin begin) {

  /// One health task, in a line.
  ///
  /// @param who has it today; null when nobody has
  public record TaskLine(
      String address,
      String title,
      String status,
      String css,
      @Nullable Tag who,
      String performer) {}

  /// A health task to begin: first where, then which.
  ///
  /// @param form null until a facility is chosen
  public record Begin(Field facility, List<Choice> facilities, @Nullable AskedForm form) {}
}
