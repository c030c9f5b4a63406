package medspil.agreement.web;

import java.util.List;
import medspil.agreement.web.DocumentPage.PartyPart;

/// An agreement in force, for everybody: what it says, and what is owed by whom.
public record PublicPage(
    String back,
    String pdf,
    AgreementPage agreement,
    List<PartyPart> parties,
    List<Meeting> meetings,
    List<OwedBy> owed,
    List<ReadLink> languages) {

  /// An information meeting that everybody may come to or read the answers of.
  public record Meeting(String address, String when, String state) {}

  /// What one party owes by the agreement and its annexes.
  public record OwedBy(String party, List<Line> lines) {}

  /// One thing to do.
  ///
  /// @param clause where it stands, on the same page
  public record Line(String what, String when, String within, String number, String clause) {}
}
