package medspil.task.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Ring;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// How a unit where nobody signs in is reached about one task: by a link, or on the phone.
///
/// @param needed whether it is owed by such a unit; if not, the page says so
/// @param email where the link goes by mail; null where no mail leaves
/// @param said what they have said, the newest first
public record ReachPage(
    String task,
    String title,
    String citizen,
    Tag owner,
    @Nullable Ring phone,
    boolean needed,
    @Nullable Field email,
    String valid,
    List<Link> links,
    Answer answer,
    List<Said> said,
    @Nullable String refusal,
    List<String> commands) {
  public ReachPage {
    links = List.copyOf(links);
    said = List.copyOf(said);
    commands = List.copyOf(commands);
  }

  /// A link that was sent.
  ///
  /// @param address and code for whoever sent it, while it opens the task; else null
  /// @param id named when it can be taken back
  public record Link(
      String state,
      String css,
      String when,
      @Nullable String address,
      @Nullable String code,
      @Nullable String id) {}

  /// The fields in which what they say is written.
  public record Answer(Field said, List<Choice> choices, Field day, Field who) {
    public Answer {
      choices = List.copyOf(choices);
    }
  }

  /// What they said, and how it came here.
  ///
  /// @param how by a link, or noted by somebody else on the phone
  public record Said(String what, String who, String how, Moment at) {}
}
