package medspil.negotiation.web;

import java.util.List;

/// What somebody registered for, behind a word that only they have.
///
/// @param own what is kept about them
/// @param facts of the meeting; its link is among them
public record PublicGuestPage(
    String meeting,
    String title,
    String lead,
    boolean calledOff,
    List<InformationMeetingPage.Fact> facts,
    List<InformationMeetingPage.Fact> own,
    String kept,
    String withdraw) {}
