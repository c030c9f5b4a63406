package medspil.governance.web;

import java.util.List;
import medspil.page.Press;

/// A meeting of a body: when, which cases, and what was said to each.
///
/// @param invitation where a calendar gets it; empty when it is over
public record BodyMeetingPage(
    String group,
    String back,
    String body,
    String bodyAddress,
    String lead,
    List<BodyPage.BodyFact> facts,
    List<Point> agenda,
    String invitation,
    List<Press> presses) {

  /// A case on the agenda.
  ///
  /// @param said what was decided there; empty until then
  public record Point(String address, String number, String title, String about, String said) {}
}
