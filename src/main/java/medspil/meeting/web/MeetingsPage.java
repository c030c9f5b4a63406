package medspil.meeting.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page *Møder* prints.
///
/// @param due when the next one is to be held at the latest
/// @param proposed null when there is none
/// @param planning null for those who ask and do not plan
public record MeetingsPage(
    String citizenAddress,
    String address,
    String citizen,
    @Nullable String refusal,
    String due,
    boolean late,
    List<Line> ahead,
    List<Line> held,
    @Nullable Proposed proposed,
    @Nullable Asking asking,
    @Nullable Planning planning,
    Supplier<UUID> ids) {
  public MeetingsPage {
    ahead = List.copyOf(ahead);
    held = List.copyOf(held);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One meeting.
  public record Line(
      String address, String kind, @Nullable Moment when, String stage, @Nullable String why) {}

  /// A meeting that may be held.
  ///
  /// @param plans whether the reader can plan it
  public record Proposed(
      String said, String kind, boolean plans, Field day, Field clock, Field place) {}

  /// The form of somebody who asks for a meeting.
  public record Asking(Field why, boolean open) {}

  /// The form of whoever calls them.
  public record Planning(
      Field kind, List<Choice> kinds, Field day, Field clock, Field place, boolean open) {
    public Planning {
      kinds = List.copyOf(kinds);
    }
  }
}
