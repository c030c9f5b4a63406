package medspil.governance.web;

import java.util.List;
import medspil.page.Press;
import org.jspecify.annotations.Nullable;

/// A group of bodies: its levels, what is coming, which cases lie there, and what was decided.
///
/// @param more how many decisions only the file has; null when none
public record GroupPage(
    String lead,
    String members,
    List<Level> levels,
    List<MeetingLine> coming,
    List<CaseLine> open,
    List<CaseLine> awaited,
    List<CaseLine> decided,
    @Nullable String more,
    String csv,
    List<Press> presses) {

  /// The bodies that stand on one level.
  public record Level(String name, List<BodyLine> bodies) {}

  /// A body in a list.
  public record BodyLine(String address, String name, String kind, String period, String members) {}

  /// A meeting in a list.
  public record MeetingLine(
      String address, String when, String body, String place, String agenda) {}

  /// A case in a list.
  public record CaseLine(
      String address,
      String number,
      String title,
      String body,
      String about,
      String standing,
      boolean late) {}
}
