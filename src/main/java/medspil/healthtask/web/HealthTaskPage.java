package medspil.healthtask.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// One health task of one citizen: who has it today, what is agreed, what is to be settled.
///
/// @param settling null when nothing is
/// @param forms what the reader may do, the likeliest first
public record HealthTaskPage(
    String title,
    String citizen,
    String citizenAddress,
    String listAddress,
    Standing standing,
    @Nullable Settling settling,
    List<Fact> facts,
    String clause,
    @Nullable String clauseAddress,
    List<TrainingLine> trainings,
    List<AskedForm> forms,
    List<Line> history) {

  /// Who has it today.
  ///
  /// @param css of the status
  /// @param who null when nobody has
  /// @param phone empty when none is known
  public record Standing(
      String status, String css, String sentence, @Nullable Tag who, String phone) {}

  /// What is to be settled.
  ///
  /// @param words what whoever started it wrote; empty when nothing
  public record Settling(String what, String since, String level, String words, List<Side> sides) {}

  /// What one side thinks.
  public record Side(String who, String thinks, String because, String words, Moment at) {}

  /// Something agreed, by its label.
  ///
  /// @param open it is missing
  public record Fact(String label, String value, boolean open) {}

  /// Somebody who was trained.
  ///
  /// @param over the training has run out
  public record TrainingLine(String who, String by, String on, String until, boolean over) {}

  public record Line(Moment at, String what, String by) {}
}
