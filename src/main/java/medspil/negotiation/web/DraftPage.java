package medspil.negotiation.web;

import java.util.List;

/// A draft as a whole: how far it has come, what there is to know, and what can be done.
///
/// @param involved those whom it is about, who had a part in it
/// @param ways its other pages
/// @param acts what this reader may do now
public record DraftPage(
    String address,
    String title,
    String lead,
    List<Step> steps,
    List<Notice> notices,
    List<Fact> facts,
    List<Fact> involved,
    List<Notice> ways,
    boolean mayWrite,
    List<Act> acts) {

  /// A stage, and whether it is behind or ahead.
  ///
  /// @param state done, here or to come
  public record Step(String text, String state, String css) {}

  /// Something to know before going on.
  public record Notice(String text, String link, String address) {}

  public record Fact(String label, String value) {}
}
