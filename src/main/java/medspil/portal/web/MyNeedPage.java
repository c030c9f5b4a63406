package medspil.portal.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// Where a citizen writes how they see each theme of their own life.
///
/// @param refusal why it was not kept; null when it was not sent
public record MyNeedPage(
    @Nullable String refusal, List<Theme> themes, List<Choice> levels, String command) {
  public MyNeedPage {
    themes = List.copyOf(themes);
    levels = List.copyOf(levels);
  }

  /// One theme.
  ///
  /// @param level null for what is described in words alone
  /// @param others what the others write about it
  public record Theme(
      String key,
      String title,
      String asks,
      @Nullable Field level,
      Field words,
      List<String> others) {
    public Theme {
      others = List.copyOf(others);
    }
  }
}
