package medspil.agreement.web;

import java.util.List;
import medspil.agreement.web.AgreementPage.AimPart;
import medspil.agreement.web.AgreementPage.ClausePart;
import medspil.agreement.web.AgreementPage.Fact;
import medspil.agreement.web.AgreementPage.PrinciplePart;

/// An agreement with its annexes as a document to read, print and sign.
///
/// @param origin where each line comes from that says nothing else
public record DocumentPage(
    Head head,
    List<Fact> facts,
    List<PartyPart> parties,
    String origin,
    List<AimPart> aims,
    List<PrinciplePart> principles,
    List<Chapter> chapters) {

  /// What stands above the text.
  ///
  /// @param state says that it is not in force; empty when it is
  /// @param running what stands at the foot of every sheet
  /// @param paper it becomes a PDF, and nothing on it can be pressed
  public record Head(
      String language,
      String title,
      String kind,
      String state,
      String running,
      String style,
      boolean paper,
      List<ReadLink> links) {}

  /// A role, and those who have it.
  public record PartyPart(String role, List<String> members) {}

  /// The agreement itself, or an annex.
  ///
  /// @param heading empty for the agreement itself
  public record Chapter(
      String anchor,
      String heading,
      List<Fact> facts,
      String origin,
      List<TermPart> terms,
      List<ClausePart> clauses) {

    public String anchor(ClausePart clause) {
      return anchor + "clause-" + clause.number();
    }
  }

  /// A time limit with its values, and what a local annex may do to it.
  public record TermPart(String name, List<String> values, String annexMay, String origin) {}
}
