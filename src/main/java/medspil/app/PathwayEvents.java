package medspil.app;

import static medspil.journal.Category.COORDINATION;
import static medspil.journal.Category.HEALTH;
import static medspil.journal.Category.INCIDENT;
import static medspil.journal.Category.MESSAGE;
import static medspil.journal.Category.PLACEMENT;
import static medspil.journal.Category.SOCIAL;

import java.util.List;
import java.util.stream.Stream;
import medspil.caretransition.CareTransitionEvent;
import medspil.change.ChangeEvent;
import medspil.citizen.CitizenEvent;
import medspil.ending.EndingEvent;
import medspil.frame.FrameEvent;
import medspil.goal.GoalEvent;
import medspil.healthtask.HealthTaskEvent;
import medspil.incident.IncidentEvent;
import medspil.information.InformationEvent;
import medspil.journal.Category;
import medspil.journal.Event;
import medspil.journal.EventType;
import medspil.journal.EventTypes;
import medspil.meeting.MeetingEvent;
import medspil.message.MessageEvent;
import medspil.need.NeedEvent;
import medspil.order.ContractEvent;
import medspil.order.OrderEvent;
import medspil.plan.PlanEvent;
import medspil.task.TaskEvent;
import medspil.visit.PreVisitEvent;

/// The names under which a pathway's events are stored for ever, and whose eyes they are for.
public final class PathwayEvents {
  private PathwayEvents() {}

  public static EventTypes types() {
    return new EventTypes(
        Stream.of(
                IndividualPlanEventNames.ALL,
                ModelEventNames.ALL,
                TeamEventNames.ALL,
                HospitalEventNames.ALL,
                List.of(
                    named("citizen.registered/1", COORDINATION, CitizenEvent.Registered.class),
                    named("citizen.moved/1", COORDINATION, CitizenEvent.Moved.class),
                    named(
                        "citizen.emergency_access_taken/1",
                        COORDINATION,
                        CitizenEvent.EmergencyAccessTaken.class),
                    named("citizen.practice_chosen/1", HEALTH, CitizenEvent.PracticeChosen.class),
                    named(
                        "citizen.entitlement_opened/1",
                        SOCIAL,
                        CitizenEvent.EntitlementOpened.class),
                    named(
                        "citizen.entitlement_ended/1", SOCIAL, CitizenEvent.EntitlementEnded.class),
                    named("task.assigned/1", COORDINATION, TaskEvent.Assigned.class),
                    named("task.moved/1", COORDINATION, TaskEvent.Moved.class),
                    named("task.withdrawn/1", COORDINATION, TaskEvent.Withdrawn.class),
                    named("task.reinstated/1", COORDINATION, TaskEvent.Reinstated.class),
                    named("task.done/1", COORDINATION, TaskEvent.Done.class),
                    named("task.paused/1", COORDINATION, TaskEvent.Paused.class),
                    named("task.resumed/1", COORDINATION, TaskEvent.Resumed.class),
                    named("task.extended/1", COORDINATION, TaskEvent.Extended.class),
                    named("task.handed_over/1", COORDINATION, TaskEvent.HandedOver.class),
                    named("task.rejected/1", COORDINATION, TaskEvent.Rejected.class),
                    named("task.ground_changed/1", COORDINATION, TaskEvent.GroundChanged.class),
                    named("task.migrated/1", COORDINATION, TaskEvent.Migrated.class),
                    named("task.told/1", COORDINATION, TaskEvent.Told.class),
                    named("task.notice_seen/1", COORDINATION, TaskEvent.NoticeSeen.class),
                    named("task.link_sent/1", COORDINATION, TaskEvent.LinkSent.class),
                    named("task.reported/1", COORDINATION, TaskEvent.Reported.class),
                    named("task.left_to_next/1", COORDINATION, TaskEvent.LeftToNext.class),
                    named("task.taken_up/1", COORDINATION, TaskEvent.TakenUp.class),
                    named("task.passed_due/1", COORDINATION, TaskEvent.PassedDue.class),
                    named("goal.wish_said/1", SOCIAL, GoalEvent.WishSaid.class),
                    named("goal.set/1", SOCIAL, GoalEvent.GoalSet.class),
                    named("goal.revised/1", SOCIAL, GoalEvent.GoalRevised.class),
                    named("goal.questions_answered/1", SOCIAL, GoalEvent.QuestionsAnswered.class),
                    named("goal.own_words_said/1", SOCIAL, GoalEvent.OwnWordsSaid.class),
                    named("goal.answered/1", SOCIAL, GoalEvent.GoalAnswered.class),
                    named("goal.assessed/1", SOCIAL, GoalEvent.GoalAssessed.class),
                    named("goal.scale_set/1", SOCIAL, GoalEvent.ScaleSet.class),
                    named("goal.talk_held/1", SOCIAL, GoalEvent.TalkHeld.class),
                    named("goal.ended/1", SOCIAL, GoalEvent.GoalEnded.class),
                    named("goal.reopened/1", SOCIAL, GoalEvent.GoalReopened.class),
                    named("meeting.asked/1", SOCIAL, MeetingEvent.MeetingAsked.class),
                    named("meeting.planned/1", SOCIAL, MeetingEvent.MeetingPlanned.class),
                    named("meeting.called/1", SOCIAL, MeetingEvent.MeetingCalled.class),
                    named(
                        "meeting.contribution_given/1",
                        SOCIAL,
                        MeetingEvent.ContributionGiven.class),
                    named("meeting.held/1", SOCIAL, MeetingEvent.MeetingHeld.class),
                    named("meeting.point_concluded/1", SOCIAL, MeetingEvent.PointConcluded.class),
                    named("meeting.action_agreed/1", SOCIAL, MeetingEvent.ActionAgreed.class),
                    named("meeting.action_settled/1", SOCIAL, MeetingEvent.ActionSettled.class),
                    named("meeting.minutes_sent/1", SOCIAL, MeetingEvent.MinutesSent.class),
                    named(
                        "meeting.minutes_acknowledged/1",
                        SOCIAL,
                        MeetingEvent.MinutesAcknowledged.class),
                    named("meeting.cancelled/1", SOCIAL, MeetingEvent.MeetingCancelled.class),
                    named("meeting.goal_advised/1", SOCIAL, MeetingEvent.GoalAdvised.class),
                    named("meeting.goal_decided/1", SOCIAL, MeetingEvent.GoalDecided.class),
                    named("meeting.status_read/1", SOCIAL, MeetingEvent.StatusRead.class),
                    named("meeting.company_noted/1", SOCIAL, MeetingEvent.CompanyNoted.class),
                    named("meeting.conclusions_left/1", SOCIAL, MeetingEvent.ConclusionsLeft.class),
                    named("change.notified/1", SOCIAL, ChangeEvent.Notified.class),
                    named("change.received/1", SOCIAL, ChangeEvent.Received.class),
                    named("change.answered/1", SOCIAL, ChangeEvent.Answered.class),
                    named("change.citizen_told/1", SOCIAL, ChangeEvent.CitizenToldOfChange.class),
                    named("change.withdrawn/1", SOCIAL, ChangeEvent.Withdrawn.class),
                    named("incident.recorded/1", INCIDENT, IncidentEvent.IncidentRecorded.class),
                    named("incident.reported/1", INCIDENT, IncidentEvent.IncidentReported.class),
                    named(
                        "incident.not_to_be_reported/1",
                        INCIDENT,
                        IncidentEvent.NotToBeReported.class),
                    named("incident.telling_noted/1", INCIDENT, IncidentEvent.TellingNoted.class),
                    named(
                        "incident.follow_up_agreed/1",
                        INCIDENT,
                        IncidentEvent.FollowUpAgreed.class),
                    named(
                        "incident.follow_up_settled/1",
                        INCIDENT,
                        IncidentEvent.FollowUpSettled.class),
                    named("incident.withdrawn/1", INCIDENT, IncidentEvent.IncidentWithdrawn.class),
                    named("ending.dialogue_noted/1", SOCIAL, EndingEvent.DialogueNoted.class),
                    named("ending.point_ticked/1", SOCIAL, EndingEvent.PointTicked.class),
                    named("ending.evaluated/1", SOCIAL, EndingEvent.SupportEvaluated.class),
                    named("ending.next_said/1", SOCIAL, EndingEvent.NextSaid.class),
                    named(
                        "caretransition.proposed/1",
                        COORDINATION,
                        CareTransitionEvent.Proposed.class),
                    named(
                        "caretransition.citizen_agreed/1",
                        COORDINATION,
                        CareTransitionEvent.CitizenAgreed.class),
                    named(
                        "caretransition.answered/1",
                        COORDINATION,
                        CareTransitionEvent.Answered.class),
                    named(
                        "caretransition.passed_on/1",
                        COORDINATION,
                        CareTransitionEvent.SomethingPassedOn.class),
                    named(
                        "caretransition.said_back/1",
                        COORDINATION,
                        CareTransitionEvent.SaidBack.class),
                    named(
                        "caretransition.said_back_judged/1",
                        COORDINATION,
                        CareTransitionEvent.SaidBackJudged.class),
                    named(
                        "caretransition.sides_met/1",
                        COORDINATION,
                        CareTransitionEvent.SidesMet.class),
                    named(
                        "caretransition.new_thing_told/1",
                        COORDINATION,
                        CareTransitionEvent.NewThingTold.class),
                    named(
                        "caretransition.own_word_said/1",
                        COORDINATION,
                        CareTransitionEvent.OwnWordSaid.class),
                    named(
                        "caretransition.arrived/1",
                        COORDINATION,
                        CareTransitionEvent.Arrived.class),
                    named(
                        "caretransition.retold/1",
                        COORDINATION,
                        CareTransitionEvent.RetoldSaid.class),
                    named(
                        "caretransition.withdrawn/1",
                        COORDINATION,
                        CareTransitionEvent.Withdrawn.class),
                    named(
                        "caretransition.life_story_told/1",
                        COORDINATION,
                        CareTransitionEvent.LifeStoryTold.class),
                    named("plan.made/1", SOCIAL, PlanEvent.PlanMade.class),
                    named("plan.sent/1", SOCIAL, PlanEvent.PlanSent.class),
                    named("plan.acknowledged/1", SOCIAL, PlanEvent.PlanAcknowledged.class),
                    named("healthtask.begun/1", HEALTH, HealthTaskEvent.Begun.class),
                    named("healthtask.arranged/1", HEALTH, HealthTaskEvent.Arranged.class),
                    named("healthtask.trained/1", HEALTH, HealthTaskEvent.Trained.class),
                    named(
                        "healthtask.clarification_started/1",
                        HEALTH,
                        HealthTaskEvent.ClarificationStarted.class),
                    named(
                        "healthtask.meanwhile_moved/1",
                        HEALTH,
                        HealthTaskEvent.MeanwhileMoved.class),
                    named(
                        "healthtask.position_stated/1",
                        HEALTH,
                        HealthTaskEvent.PositionStated.class),
                    named("healthtask.lifted/1", HEALTH, HealthTaskEvent.Lifted.class),
                    named("healthtask.settled/1", HEALTH, HealthTaskEvent.Settled.class),
                    named("healthtask.ended/1", HEALTH, HealthTaskEvent.Ended.class),
                    named("need.assessment_begun/1", SOCIAL, NeedEvent.AssessmentBegun.class),
                    named("need.view_given/1", SOCIAL, NeedEvent.ViewGiven.class),
                    named("need.written/1", SOCIAL, NeedEvent.NeedWritten.class),
                    named(
                        "need.clarification_stated/1", SOCIAL, NeedEvent.ClarificationStated.class),
                    named(
                        "need.assessment_completed/1", SOCIAL, NeedEvent.AssessmentCompleted.class),
                    named("need.own_view_said/1", SOCIAL, NeedEvent.OwnViewSaid.class),
                    named("need.work_stated/1", SOCIAL, NeedEvent.WorkStated.class),
                    named("need.order_based/1", SOCIAL, NeedEvent.OrderBased.class),
                    named(
                        "order.decision_recorded/1", PLACEMENT, OrderEvent.DecisionRecorded.class),
                    named("order.complaint_noted/1", PLACEMENT, OrderEvent.ComplaintNoted.class),
                    named("order.citizen_told/1", PLACEMENT, OrderEvent.CitizenTold.class),
                    named("order.placed/1", PLACEMENT, OrderEvent.Placed.class),
                    named("order.asked/1", PLACEMENT, OrderEvent.Asked.class),
                    named("order.offered/1", PLACEMENT, OrderEvent.Offered.class),
                    named("order.declined/1", PLACEMENT, OrderEvent.Declined.class),
                    named("order.chosen/1", PLACEMENT, OrderEvent.Chosen.class),
                    named("order.request_ended/1", PLACEMENT, OrderEvent.RequestEnded.class),
                    named("order.contract_proposed/1", PLACEMENT, ContractEvent.Proposed.class),
                    named(
                        "order.proposal_dropped/1", PLACEMENT, ContractEvent.ProposalDropped.class),
                    named("order.contract_signed/1", PLACEMENT, ContractEvent.ContractSigned.class),
                    named("order.contract_terminated/1", PLACEMENT, ContractEvent.Terminated.class),
                    named(
                        "order.termination_withdrawn/1",
                        PLACEMENT,
                        ContractEvent.TerminationWithdrawn.class),
                    named("order.ending_told/1", PLACEMENT, ContractEvent.EndingTold.class),
                    named("order.move_in_planned/1", PLACEMENT, ContractEvent.MoveInPlanned.class),
                    named("order.move_in_ticked/1", PLACEMENT, ContractEvent.MoveInTicked.class),
                    named(
                        "order.move_in_reopened/1", PLACEMENT, ContractEvent.MoveInReopened.class),
                    named("information.considered/1", PLACEMENT, InformationEvent.Considered.class),
                    named("information.given/1", PLACEMENT, InformationEvent.ItemGiven.class),
                    named("information.asked/1", PLACEMENT, InformationEvent.ItemAsked.class),
                    named(
                        "information.document_attached/1",
                        PLACEMENT,
                        InformationEvent.DocumentAttached.class),
                    named(
                        "information.document_detached/1",
                        PLACEMENT,
                        InformationEvent.DocumentDetached.class),
                    named("information.completed/1", PLACEMENT, InformationEvent.Completed.class),
                    named("visit.proposed/1", PLACEMENT, PreVisitEvent.VisitProposed.class),
                    named("visit.moved/1", PLACEMENT, PreVisitEvent.VisitMoved.class),
                    named("visit.agreed/1", PLACEMENT, PreVisitEvent.VisitAgreed.class),
                    named("visit.held/1", PLACEMENT, PreVisitEvent.VisitHeld.class),
                    named("visit.cancelled/1", PLACEMENT, PreVisitEvent.VisitCancelled.class),
                    named("visit.spoken_of/1", PLACEMENT, PreVisitEvent.VisitSpokenOf.class),
                    named("frame.planned/1", PLACEMENT, FrameEvent.FramePlanned.class),
                    named("frame.held/1", PLACEMENT, FrameEvent.FrameHeld.class),
                    named("frame.cancelled/1", PLACEMENT, FrameEvent.FrameCancelled.class),
                    named("message.begun/1", MESSAGE, MessageEvent.ConversationBegun.class),
                    named("message.answered/1", MESSAGE, MessageEvent.MessageAnswered.class),
                    named("message.opened/1", MESSAGE, MessageEvent.ConversationOpened.class),
                    named("message.answer_settled/1", MESSAGE, MessageEvent.AnswerSettled.class),
                    named("message.letter_kept/1", MESSAGE, MessageEvent.LetterKept.class)))
            .flatMap(List::stream)
            .toList(),
        BodyParts.NAMES);
  }

  private static EventType named(String name, Category category, Class<? extends Event> type) {
    return new EventType(name, category, type);
  }
}
