package medspil.governance.web;

import java.util.List;
import medspil.page.Press;

/// A body: who sits in it, when it meets, and which cases lie with it.
public record BodyPage(
    String group,
    String back,
    String lead,
    List<BodyFact> facts,
    List<GroupPage.MeetingLine> coming,
    List<GroupPage.CaseLine> open,
    List<GroupPage.CaseLine> other,
    List<GroupPage.MeetingLine> past,
    List<Press> presses) {

  /// Something known of it.
  ///
  /// @param address where it leads; empty when nowhere
  public record BodyFact(String label, String said, String address) {}
}
