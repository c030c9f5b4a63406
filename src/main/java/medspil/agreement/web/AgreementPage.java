package medspil.agreement.web;

import java.util.List;

/// An agreement ready to be printed: text, clauses and what follows from each.
public record AgreementPage(
    String title,
    String kind,
    List<String> facts,
    List<Part> principles,
    List<ClausePart> clauses) {

  /// A heading with its text and where it comes from.
  public record Part(String heading, String text, String origin) {}

  public record ClausePart(
      String number, String heading, String text, String origin, List<RulePart> rules) {}

  /// A rule in words.
  ///
  /// @param agreed false for what is a proposal that nobody has agreed to
  public record RulePart(String text, List<String> facts, boolean agreed, String origin) {}
}
