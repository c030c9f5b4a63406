package medspil.negotiation.web;

import java.util.List;
import medspil.negotiation.InformationMeeting.Answered;
import medspil.negotiation.MeetingPlan;

/// One information meeting, for those who work with the agreement.
///
/// @param everybodys where everybody reads of it; empty before it is announced
/// @param guests those who registered on the public page; empty for others than its host
/// @param mailed what became of the mails to them; empty when none was written
/// @param csv empty for others than its host
public record InformationMeetingPage(
    String back,
    String agreement,
    String lead,
    String everybodys,
    List<Fact> facts,
    List<String> agenda,
    List<MeetingPlan.Material> material,
    List<Act> acts,
    List<Coming> coming,
    String count,
    List<GuestRow> guests,
    String csv,
    String kept,
    String mailed,
    List<Asked> asked,
    List<Answer> answers) {

  /// One thing about it; `address` is empty when it leads nowhere.
  public record Fact(String label, String said, String address) {}

  /// So many in a role.
  public record Coming(String role, String seats, String guests, String all) {}

  /// Somebody who registered.
  ///
  /// @param acts what may be done with the registration
  public record GuestRow(
      String role, String name, String organisation, String email, String since, List<Act> acts) {}

  /// A question nobody but the parties has read.
  ///
  /// @param by who asked; a role alone for somebody who came by the public page
  public record Asked(String by, String text, String answer, List<Act> acts) {}

  /// A question everybody reads the answer to.
  public record Answer(Answered said, List<Act> acts) {}
}
