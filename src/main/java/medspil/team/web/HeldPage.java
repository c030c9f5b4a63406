package medspil.team.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What a unit that treats a citizen knows for itself, and which programme it points to.
///
/// @param command the id of the next press
public record HeldPage(
    String address,
    String team,
    String citizen,
    String unit,
    List<Line> lines,
    @Nullable Field code,
    List<Choice> codes,
    String command) {
  public HeldPage {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
  }

  /// One thing that was noted.
  ///
  /// @param came what came of the suggestion, or why there is none
  /// @param suggested null when nothing is to be answered
  public record Line(
      String code,
      String text,
      String noted,
      @Nullable String came,
      @Nullable Suggested suggested) {}

  /// A programme that may be something for the citizen.
  public record Suggested(String title, String agreement, Field answer, List<Choice> answers) {
    public Suggested {
      answers = List.copyOf(answers);
    }
  }
}
