package medspil.message.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// The fields of one message that is being written.
///
/// @param form which of the page's forms
/// @param action where it is sent
/// @param from null for those who write for one unit
/// @param category null unless it begins a conversation
/// @param to null when it is an answer
/// @param after the last message the writer has seen
/// @param open it was sent and is shown again
public record MessageForm(
    String form,
    String action,
    String press,
    @Nullable Picked from,
    @Nullable Picked category,
    @Nullable Field topic,
    @Nullable Picked urgency,
    @Nullable Receivers to,
    Field words,
    Field answerBy,
    List<Ticked> about,
    @Nullable String after,
    String command,
    @Nullable String refusal,
    boolean open) {
  public MessageForm {
    about = List.copyOf(about);
  }

  /// Whether something is pointed at already.
  public boolean isPointing() {
    return about.stream().anyMatch(Ticked::ticked);
  }

  /// One of several.
  public record Picked(Field field, List<Choice> choices) {
    public Picked {
      choices = List.copyOf(choices);
    }
  }

  /// Those around the citizen, and one of all the others.
  public record Receivers(Field field, List<Ticked> around, Picked other) {
    public Receivers {
      around = List.copyOf(around);
    }
  }

  /// A box that may be ticked.
  public record Ticked(String name, String value, String text, boolean ticked) {}
}
