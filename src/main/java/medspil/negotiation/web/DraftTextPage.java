package medspil.negotiation.web;

import java.util.List;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// The file at one side, what it says at the other, and what is wrong with it.
///
/// @param revision what the writer began with
/// @param meanwhile what somebody else saved; null when nobody did
public record DraftTextPage(
    String address,
    String title,
    String command,
    int revision,
    Field text,
    DraftReadingPage reading,
    @Nullable Meanwhile meanwhile) {

  /// Another's text beside the writer's own.
  public record Meanwhile(String told, List<Line> lines, String theirs) {}

  /// A line that both texts have, or one of them.
  ///
  /// @param mark `ins`, `del` or nothing
  public record Line(String mark, String text) {}
}
