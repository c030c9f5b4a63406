package medspil.agreement.web;

import java.util.List;

/// An agreement ready to be printed: text, clauses and what follows from each.
///
/// @param looks other ways to look at it
public record AgreementPage(
    String title,
    String kind,
    List<String> facts,
    List<ReadLink> looks,
    List<Fact> about,
    List<PrinciplePart> principles,
    List<AimPart> aims,
    List<ClausePart> clauses) {

  /// Something by its label.
  public record Fact(String label, String value) {}

  /// A principle with what one sees when it is lived by, and what the parties ask themselves.
  public record PrinciplePart(
      String heading,
      String text,
      List<String> behaviours,
      List<String> questions,
      String origin) {}

  /// A vision, an objective or a sign of readiness.
  ///
  /// @param served what leads there: objectives, and figures that show it, of this agreement and of
  ///   those under it; says that there is none
  public record AimPart(String label, String text, List<String> served, String origin) {}

  public record ClausePart(
      String number, String heading, String text, String origin, List<RulePart> rules) {}

  /// A rule in words.
  ///
  /// @param kind what sort of rule it is
  /// @param mark what is not settled about it; empty when all is
  /// @param proposal says that nobody has agreed to it; empty when somebody has
  public record RulePart(
      String kind,
      String text,
      String mark,
      String proposal,
      List<Fact> facts,
      List<Entry> entries,
      String origin) {}

  /// One line of a list within a rule.
  public record Entry(String heading, String text, List<String> notes) {}
}
