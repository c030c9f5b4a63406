package medspil.frame.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page of the frame meetings after a status meeting prints.
///
/// @param told what stands above what the citizen is told
/// @param rest how the citizen reads the rest; null for the others
/// @param planning null for those who plan none
public record FramePage(
    String meetingAddress,
    String meeting,
    String address,
    String lead,
    String told,
    @Nullable String refusal,
    List<Frame> frames,
    @Nullable String rest,
    @Nullable Timing planning,
    Supplier<UUID> ids) {
  public FramePage {
    frames = List.copyOf(frames);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One frame meeting.
  ///
  /// @param changes what it came to; none for the citizen, who reads the plain words
  /// @param words what the two wrote to each other; null for the citizen, and when they wrote none
  /// @param plain what the citizen is told; null until it was held
  /// @param contract where the contract is changed; null where it is not
  public record Frame(
      String id,
      String address,
      String when,
      String state,
      boolean held,
      @Nullable String place,
      List<String> changes,
      @Nullable String words,
      @Nullable String plain,
      @Nullable String contract,
      @Nullable Acts acts) {
    public Frame {
      changes = List.copyOf(changes);
    }
  }

  /// What the two can do until it was held.
  ///
  /// @param ticked what was chosen when the form came back
  /// @param wrong what is wrong with the choice
  public record Acts(
      Timing move,
      Field day,
      List<Choice> changes,
      List<String> ticked,
      @Nullable String wrong,
      Field plain,
      Field words,
      String open) {
    public Acts {
      changes = List.copyOf(changes);
      ticked = List.copyOf(ticked);
    }
  }

  /// A time and a place.
  public record Timing(Field day, Field clock, Field place) {}
}
