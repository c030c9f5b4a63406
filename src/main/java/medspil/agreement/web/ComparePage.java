package medspil.agreement.web;

import java.util.List;

/// Two versions of an agreement beside each other.
///
/// @param others other pairs that can be compared
public record ComparePage(
    String title,
    String address,
    String lead,
    List<ReadLink> others,
    List<Term> terms,
    List<Clause> clauses) {

  public record Term(String name, String before, String after) {}

  public record Clause(
      String number,
      String state,
      List<Piece> heading,
      List<Piece> text,
      List<String> consequences) {}

  /// Words that both have, or one of them.
  ///
  /// @param mark `ins`, `del` or nothing
  public record Piece(String mark, String text) {}
}
