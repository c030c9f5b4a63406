package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.directory.OrganisationId;
import medspil.journal.Event;
import org.jspecify.annotations.Nullable;

/// What happens to an agreement in its life.
///
/// Unlike a citizen's events these hold texts: an agreement and what is said of it in a hearing are
/// matters of the parties. They name organisations, and persons by id alone.
public sealed interface LifeEvent extends Event {

  /// What happens to an information meeting.
  sealed interface OfMeeting extends LifeEvent {
    UUID meeting();
  }

  /// A new version was begun.
  ///
  /// @param basis what it is written under or from; null when it stands alone
  /// @param keeper the organisation whose secretariat writes it
  record DraftStarted(
      String agreement,
      int version,
      @Nullable AgreementRef basis,
      OrganisationId keeper,
      String title,
      String text,
      List<OrganisationId> parties)
      implements LifeEvent {}

  /// The text is another.
  ///
  /// @param revision what its text is called from now on
  record TextSaved(int revision, String title, String text) implements LifeEvent {}

  /// The text names other parties than it did.
  record PartiesChanged(List<OrganisationId> parties) implements LifeEvent {}

  record DraftWithdrawn() implements LifeEvent {}

  /// Its parties were asked what they say of it.
  ///
  /// @param until the last day for comments
  record HearingOpened(LocalDate until) implements LifeEvent {}

  record HearingClosed() implements LifeEvent {}

  /// Somebody said something of a clause for a party.
  ///
  /// @param clause its number; empty when it is about all of it
  record CommentMade(UUID comment, String clause, OrganisationId party, UUID person, String text)
      implements LifeEvent {}

  record CommentAnswered(UUID comment, Taken taken, String reason) implements LifeEvent {}

  /// An organisation of patients or users took part, or their experience was taken in.
  record Involved(String organisation, Involvement how, LocalDate on, String what)
      implements LifeEvent {}

  record ApprovalAsked(List<OrganisationId> of) implements LifeEvent {}

  /// A party's council or board decided.
  ///
  /// @param body the council or board that decided
  /// @param minutes where that is recorded, as the number of the case
  record Decided(OrganisationId party, boolean approved, String body, LocalDate on, String minutes)
      implements LifeEvent {}

  /// It goes back to those who write; what was approved was another text.
  record TakenBack() implements LifeEvent {}

  record Published(int version, String text, LocalDate from) implements LifeEvent {}

  /// A version was sent where the law has it sent.
  ///
  /// @param authority to whom the law has it sent
  record Submitted(int version, String authority, LocalDate on, String reference)
      implements LifeEvent {}

  /// In this period it is brought into use.
  record ImplementationPlanned(LocalDate from, LocalDate until) implements LifeEvent {}

  record FacilityMoved(OrganisationId facility, OwnerType owner, Progressing progress, LocalDate on)
      implements LifeEvent {}

  /// What a cluster does to bring it into use, anew or for the first time.
  record ClusterPlanned(ClusterPlan plan) implements LifeEvent {}

  /// The parties looked at how it works.
  record Reviewed(Review review) implements LifeEvent {}

  /// As meetings were called before they had a host, a place and an agenda.
  record MeetingCalled(
      UUID meeting,
      Instant at,
      LocalDate closes,
      List<OwnerType> owners,
      List<ContactRole> roles,
      String link)
      implements OfMeeting {}

  /// A meeting is to be held, or to be held otherwise than was planned.
  ///
  /// @param host the organisation whose secretariat plans it
  record MeetingPlanned(
      UUID meeting,
      OrganisationId host,
      Instant at,
      LocalDate closes,
      List<OwnerType> owners,
      List<ContactRole> roles,
      String link,
      String place,
      List<String> agenda,
      List<MeetingPlan.Material> material)
      implements OfMeeting {}

  /// Everybody may read of it and register.
  record MeetingAnnounced(UUID meeting) implements OfMeeting {}

  record MeetingCalledOff(UUID meeting) implements OfMeeting {}

  record Registered(UUID meeting, OrganisationId organisation, ContactRole role, int people)
      implements OfMeeting {}

  record QuestionAsked(UUID meeting, UUID question, OrganisationId organisation, String text)
      implements OfMeeting {}

  record QuestionAnswered(UUID meeting, UUID question, String answer) implements OfMeeting {}

  /// Everybody may read it, in the words of the secretariat and without who asked.
  record AnswerPublished(UUID meeting, UUID question, String text, String answer)
      implements OfMeeting {}

  record AnswerTakenDown(UUID meeting, UUID question) implements OfMeeting {}

  /// From a day on another organisation owes what a party owed.
  ///
  /// @param function the one that goes over; empty when all do
  record DutiesTakenOver(
      String agreement,
      OrganisationId of,
      String function,
      OrganisationId by,
      LocalDate from,
      String minutes)
      implements LifeEvent {}

  /// A version that came as a file is kept here from now on, as those published here are.
  record Adopted(
      String agreement,
      int version,
      OrganisationId keeper,
      String title,
      String text,
      LocalDate from,
      List<OrganisationId> parties)
      implements LifeEvent {}

  record ExpectationsSigned(int version, OrganisationId party, LocalDate on) implements LifeEvent {}

  record ClauseJudged(
      String clause, Judgement.Fate fate, String goal, String measure, String effect)
      implements LifeEvent {}

  record NoticeGiven(OrganisationId party, LocalDate on, LocalDate lastDay, String minutes)
      implements LifeEvent {}

  record NoticeWithdrawn(OrganisationId party) implements LifeEvent {}

  record SuccessorNamed(String agreement) implements LifeEvent {}

  /// What stood under it continues, is taken over by somebody, or falls away.
  record ContinuationSettled(
      String agreement, Continuation.Fate fate, @Nullable OrganisationId by, LocalDate from)
      implements LifeEvent {}

  /// A version published here has a last day; its text says so.
  record Ended(int version, String text, LocalDate lastDay) implements LifeEvent {}
}
