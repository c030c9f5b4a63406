package medspil.agreement.web;

import java.util.List;

/// The agreements there are.
public record AgreementListPage(List<Line> lines, List<String> faults) {
  public record Line(String address, String title, String kind, String under, String since) {}
}
