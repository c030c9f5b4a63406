package medspil.negotiation.web;

import java.util.List;

/// What has become of an agreement: its versions, where they were sent, and what is under way.
public record LifePage(
    String address,
    String title,
    String draft,
    List<Version> versions,
    List<DraftPage.Notice> ways,
    List<SheetPage.Pill> pills,
    List<Act> acts) {

  /// A version published here.
  public record Version(String name, String from, String keeper, List<String> sent) {}
}
