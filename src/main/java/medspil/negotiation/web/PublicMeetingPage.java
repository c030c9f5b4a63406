package medspil.negotiation.web;

import java.util.List;
import medspil.negotiation.InformationMeeting.Answered;
import medspil.negotiation.MeetingPlan;
import org.jspecify.annotations.Nullable;

/// One information meeting, for everybody.
///
/// @param told what the last press led to; empty when none did
/// @param form null when nobody can register any more
public record PublicMeetingPage(
    String back,
    String agreement,
    String state,
    String told,
    List<Way> languages,
    List<InformationMeetingPage.Fact> facts,
    List<String> agenda,
    List<MeetingPlan.Material> material,
    @Nullable GuestForm form,
    List<Answered> answers) {

  /// The same page in another language.
  public record Way(String tag, String text, String address) {}
}
