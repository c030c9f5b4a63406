package medspil.meeting.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Press;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page of one meeting prints, on a desk and on a wall.
///
/// @param mailed what became of the mails to the provider's units; for whoever calls
/// @param goals the goals in the words they have now
/// @param concluding whether the reader writes what points come to
/// @param overtaken that somebody else wrote meanwhile
public record MeetingPage(
    String listAddress,
    String address,
    String citizen,
    String kind,
    String stage,
    @Nullable Moment when,
    @Nullable String place,
    @Nullable String why,
    @Nullable String present,
    @Nullable String mailed,
    @Nullable String refusal,
    @Nullable String overtaken,
    @Nullable String wish,
    List<Goal> goals,
    List<Point> points,
    List<Point> status,
    @Nullable String from,
    List<Promise> promises,
    List<Reader> readers,
    boolean concluding,
    @Nullable Frame frame,
    MeetingFollowUp followUp,
    Acts acts,
    Supplier<UUID> ids) {
  public MeetingPage {
    goals = List.copyOf(goals);
    points = List.copyOf(points);
    status = List.copyOf(status);
    promises = List.copyOf(promises);
    readers = List.copyOf(readers);
  }

  /// Whether authority and provider meet by themselves after it, and where.
  public record Frame(String address, String said) {}

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// A goal, the citizen's own words first.
  public record Goal(String address, @Nullable String own, String words, List<String> standing) {
    public Goal {
      standing = List.copyOf(standing);
    }
  }

  /// A point of the agenda or of the provider's status.
  ///
  /// @param saying the field of what the reader says of it; null when it is not theirs
  /// @param concluding the field of what it came to
  /// @param theirs what somebody else wrote meanwhile
  public record Point(
      String key,
      String text,
      List<Said> said,
      @Nullable String conclusion,
      int revision,
      @Nullable Field saying,
      @Nullable Field concluding,
      @Nullable String theirs) {
    public Point {
      said = List.copyOf(said);
    }
  }

  public record Said(String by, String words) {}

  public record Promise(
      String words,
      @Nullable Tag owner,
      Moment by,
      boolean late,
      @Nullable Moment done,
      String id) {}

  /// Whether one of the three has read the minutes.
  public record Reader(String side, String css, String said) {}

  /// What the reader may do here.
  ///
  /// @param send every point has a conclusion
  /// @param leaving to send the minutes though points have none
  public record Acts(
      MeetingsPage.@Nullable Planning planning,
      boolean call,
      @Nullable Press holding,
      @Nullable Promising promising,
      boolean settle,
      boolean send,
      @Nullable Press leaving,
      boolean read,
      boolean cancel,
      boolean calendar,
      String open) {}

  public record Promising(Field words, Field owner, List<Choice> owners, Field day) {
    public Promising {
      owners = List.copyOf(owners);
    }
  }
}
