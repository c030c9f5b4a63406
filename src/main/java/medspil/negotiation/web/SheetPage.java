package medspil.negotiation.web;

import java.util.List;

/// One side of an agreement that stands, in blocks: what there is, and what can be done.
public record SheetPage(
    String address, String title, String lead, List<Pill> pills, List<Block> blocks) {

  /// Another side of the same agreement.
  public record Pill(String text, String address, boolean here) {}

  /// One thing at a time.
  ///
  /// @param columns the headings of its table; empty when it has none
  /// @param ways to pages that have more of it
  public record Block(
      String heading,
      String text,
      List<String> columns,
      List<List<String>> rows,
      List<Act> acts,
      List<Pill> ways) {

    Block(
        String heading,
        String text,
        List<String> columns,
        List<List<String>> rows,
        List<Act> acts) {
      this(heading, text, columns, rows, acts, List.of());
    }
  }
}
