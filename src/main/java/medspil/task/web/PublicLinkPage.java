package medspil.task.web;

import java.util.List;
import medspil.page.Field;
import medspil.page.Ring;
import org.jspecify.annotations.Nullable;

/// What somebody with a link reads: nothing before the code, then one task and nothing else.
///
/// @param over why the link opens nothing any more; null while it does
/// @param code the field for the code; null when it was right
/// @param opened the task; null before the code
public record PublicLinkPage(
    String address, @Nullable String over, @Nullable Field code, @Nullable Opened opened) {

  /// The one task.
  ///
  /// @param code as it was told, to be sent with the answer
  public record Opened(
      String code,
      String unit,
      Due due,
      @Nullable Ring ring,
      List<String> checklist,
      TaskPage.Why why,
      ReachPage.Answer answer,
      @Nullable String refusal) {
    public Opened {
      checklist = List.copyOf(checklist);
    }
  }
}
