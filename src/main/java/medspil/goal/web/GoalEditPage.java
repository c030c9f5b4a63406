package medspil.goal.web;

import java.util.List;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page prints on which a goal's words are changed, with the guide to clear goals.
///
/// @param meanwhile that somebody else changed it while it was being written
/// @param guide null for a purpose, and where no agreement has a guide
public record GoalEditPage(
    String listAddress,
    String address,
    String citizen,
    String command,
    int revision,
    @Nullable String refusal,
    @Nullable String meanwhile,
    Written words,
    GoalsPage.@Nullable AimFields aim,
    @Nullable String aimMeanwhile,
    @Nullable Guide guide) {

  /// A text to write in.
  ///
  /// @param theirs what somebody else wrote there meanwhile
  public record Written(Field field, @Nullable String theirs) {}

  /// The questions of the guide.
  ///
  /// @param answered how many of the questions have an answer
  public record Guide(String lead, String answered, String from, String address, List<Part> parts) {
    public Guide {
      parts = List.copyOf(parts);
    }
  }

  public record Part(String heading, List<Written> questions) {
    public Part {
      questions = List.copyOf(questions);
    }
  }
}
