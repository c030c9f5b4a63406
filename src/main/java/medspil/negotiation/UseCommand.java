package medspil.negotiation;

import java.time.LocalDate;
import java.util.UUID;
import medspil.directory.OrganisationId;

/// What somebody wants of an agreement that stands; whether they may at all was asked before.
public sealed interface UseCommand extends LifeCommand {

  /// A period to bring it into use.
  record PlanImplementation(OrganisationId by, LocalDate from, LocalDate until)
      implements UseCommand {}

  record MoveFacility(OrganisationId by, OrganisationId facility, Rollout.Place place)
      implements UseCommand {}

  record CallMeeting(OrganisationId by, InformationMeeting meeting) implements UseCommand {}

  record Register(OrganisationId by, UUID meeting, ContactRole role, int people)
      implements UseCommand {}

  record AskQuestion(OrganisationId by, UUID meeting, UUID question, String text)
      implements UseCommand {}

  record AnswerQuestion(OrganisationId by, UUID meeting, UUID question, String answer)
      implements UseCommand {}

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
