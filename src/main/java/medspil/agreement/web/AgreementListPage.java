package medspil.agreement.web;

import java.util.List;

/// The agreements there are.
///
/// @param drafts whether the reader may see those under way
public record AgreementListPage(boolean drafts, List<Line> lines, List<String> faults) {
  public record Line(
      String address, String title, String kind, String under, String since, String text) {}
}
