package medspil.healthtask.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// The health tasks that the reader's units have to do with.
///
/// @param missing how many have nobody responsible; empty when none has
public record FacilityTasksPage(
    Field act, List<Choice> acts, String missing, String toSettle, List<HitLine> lines) {

  /// One of them.
  ///
  /// @param who has it today; null when nobody has
  /// @param training when the last training runs out, or that it did; empty when there is none
  public record HitLine(
      String address,
      String title,
      String citizen,
      String facility,
      String act,
      String status,
      String css,
      String since,
      @Nullable Tag who,
      String performer,
      String training,
      boolean trainingOver,
      boolean late) {}
}
