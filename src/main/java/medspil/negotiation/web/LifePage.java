package medspil.negotiation.web;

import java.util.List;

/// What has become of an agreement: its versions, where they were sent, what is under way, and
/// which periods end.
public record LifePage(
    String address,
    String title,
    String draft,
    List<Version> versions,
    List<DraftPage.Notice> ways,
    List<SheetPage.Pill> pills,
    List<Act> acts,
    List<ComingLine> coming) {

  /// A version published here.
  public record Version(String name, String from, String keeper, List<String> sent) {}
}
