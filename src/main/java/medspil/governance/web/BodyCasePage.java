package medspil.governance.web;

import java.util.List;
import medspil.page.Press;

/// A case: what it is about, the way it has gone, and what was decided.
public record BodyCasePage(
    String group,
    String back,
    String standing,
    boolean late,
    String text,
    List<BodyPage.BodyFact> facts,
    List<Passed> way,
    List<Press> presses) {

  /// One step on its way.
  ///
  /// @param text what was said, or why it was sent on
  public record Passed(String when, String what, String text, List<String> more) {}
}
