package medspil.negotiation;

import java.time.LocalDate;
import java.util.UUID;
import medspil.directory.OrganisationId;

/// What somebody wants of an agreement that stands; whether they may at all was asked before.
public sealed interface UseCommand extends LifeCommand {

  /// What somebody wants of an information meeting.
  sealed interface OfMeeting extends UseCommand {
    UUID meeting();
  }

  /// A period to bring it into use.
  record PlanImplementation(OrganisationId by, LocalDate from, LocalDate until)
      implements UseCommand {}

  record MoveFacility(OrganisationId by, OrganisationId facility, Rollout.Place place)
      implements UseCommand {}

  record PlanCluster(OrganisationId by, ClusterPlan plan) implements UseCommand {}

  record RecordReview(OrganisationId by, Review review) implements UseCommand {}

  /// When and where it is held, whom it is for and what it is about.
  ///
  /// @param revision the plan that was changed; 0 for a new meeting
  record PlanMeeting(OrganisationId by, UUID meeting, int revision, MeetingPlan plan)
      implements OfMeeting {}

  record AnnounceMeeting(OrganisationId by, UUID meeting) implements OfMeeting {}

  record CallOffMeeting(OrganisationId by, UUID meeting) implements OfMeeting {}

  record Register(OrganisationId by, UUID meeting, ContactRole role, int people)
      implements OfMeeting {}

  record AskQuestion(OrganisationId by, UUID meeting, UUID question, String text)
      implements OfMeeting {}

  record AnswerQuestion(OrganisationId by, UUID meeting, UUID question, String answer)
      implements OfMeeting {}

  /// In the words of the secretariat; a question that was asked elsewhere too.
  record PublishAnswer(OrganisationId by, UUID meeting, UUID question, String text, String answer)
      implements OfMeeting {}

  record TakeDownAnswer(OrganisationId by, UUID meeting, UUID question) implements OfMeeting {}

  record SignExpectations(OrganisationId by, int version) implements UseCommand {}

  record JudgeClause(OrganisationId by, Judgement judgement) implements UseCommand {}

  /// For the own organisation.
  record GiveNotice(OrganisationId by, LocalDate lastDay, String minutes) implements UseCommand {}

  record WithdrawNotice(OrganisationId by) implements UseCommand {}

  record NameSuccessor(OrganisationId by, String agreement) implements UseCommand {}

  /// A party's duties go over to another organisation.
  record TakeOverDuties(OrganisationId by, TakeOver takeOver) implements UseCommand {}

  record SettleContinuation(OrganisationId by, Continuation continuation) implements UseCommand {}
}
