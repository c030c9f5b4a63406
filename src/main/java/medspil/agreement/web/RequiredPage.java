package medspil.agreement.web;

import java.util.List;

/// What is asked of an agreement, and what in it meets each point.
///
/// @param owners functions that rules give something to do, and that a member has not filled
public record RequiredPage(
    String title,
    String address,
    String summary,
    List<Asking> asking,
    List<Row> rows,
    List<Rubric> rubrics,
    List<Owner> owners) {

  /// One point.
  ///
  /// @param css how its state is coloured
  public record Row(
      String number,
      String says,
      String weight,
      String state,
      String css,
      List<ReadLink> met,
      List<String> open,
      List<AgreementPage.Fact> guidance,
      List<ReadLink> links) {}

  /// A law or a frame that asks: which version of its text stands here, and what is said of how
  /// long it holds.
  public record Asking(String title, String address, String standing, String origin) {}

  /// A heading of a frame that this agreement writes under.
  public record Rubric(String heading, String state, String css, List<ReadLink> filled) {}

  /// A function with those who have nobody for it.
  public record Owner(ReadLink rule, String who, String missing) {}
}
