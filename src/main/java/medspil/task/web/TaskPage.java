package medspil.task.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Ring;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page of one task prints.
///
/// @param notice what stopped the last press, when no field can answer it
/// @param address of the task, where its forms are sent
/// @param place where it is done; null when that is nowhere here
/// @param reach where a unit without login is reached about it; null when that is not needed
/// @param signs of readiness that set its pace in place of a date
/// @param forms what the reader may do with it; null when it is not theirs or is over
public record TaskPage(
    @Nullable String notice,
    String title,
    @Nullable String aside,
    String address,
    String citizen,
    @Nullable String born,
    String citizenAddress,
    @Nullable Place place,
    @Nullable Place reach,
    String state,
    Due due,
    Tag owner,
    @Nullable Ring phone,
    @Nullable Tag from,
    List<Sign> signs,
    List<String> checklist,
    Why why,
    List<Line> history,
    @Nullable Forms forms) {
  public TaskPage {
    signs = List.copyOf(signs);
    checklist = List.copyOf(checklist);
    history = List.copyOf(history);
  }

  /// A sign of readiness, and whether it is in place.
  public record Sign(String text, boolean inPlace) {}

  /// A page of Medspil, and what its link says.
  public record Place(String address, String text) {}

  /// Why the task exists, and why so and not otherwise.
  ///
  /// @param agreement its title, version and clause in one line
  /// @param origin what the rule rests on
  /// @param gap that nobody fills the function, and who has it therefore
  /// @param unknown facts that the rule asked for and nobody knew
  public record Why(
      String agreement,
      @Nullable String heading,
      @Nullable String text,
      String origin,
      List<String> event,
      List<String> deadline,
      List<String> owner,
      @Nullable String gap,
      List<String> unknown) {
    public Why {
      event = List.copyOf(event);
      deadline = List.copyOf(deadline);
      owner = List.copyOf(owner);
      unknown = List.copyOf(unknown);
    }
  }

  /// Something that happened to the task.
  public record Line(Moment at, String what, String by) {}

  /// The forms, each with its choices.
  ///
  /// @param wrongAnswer what was wrong with the answer that was sent
  /// @param pause null when there is no date to pause, or it stands still
  /// @param resumes whether it stands still and may go on
  public record Forms(
      List<Choice> answers,
      @Nullable String wrongAnswer,
      @Nullable Reasoned pause,
      boolean resumes,
      @Nullable Reasoned extend,
      @Nullable Reasoned handOver,
      @Nullable Reasoned reject,
      List<Command> commands) {
    /// The id of one press of one form.
    public String command(String form) {
      return commands.stream()
          .filter(one -> one.form().equals(form))
          .map(Command::id)
          .findFirst()
          .orElseThrow();
    }
  }

  /// A form that asks for a reason, and perhaps for a date or a unit.
  ///
  /// @param open it was sent and is shown again
  public record Reasoned(
      Field reason,
      List<Choice> reasons,
      @Nullable Field other,
      List<Choice> choices,
      boolean open) {}

  public record Command(String form, String id) {}
}
