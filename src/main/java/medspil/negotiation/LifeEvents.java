package medspil.negotiation;

import java.util.List;
import medspil.journal.Category;
import medspil.journal.EventType;
import medspil.journal.EventTypes;

/// The names under which the events of agreements' lives are stored for ever.
public final class LifeEvents {
  public static final EventTypes TYPES =
      new EventTypes(
          List.of(
              named("negotiation.draft_started/1", LifeEvent.DraftStarted.class),
              named("negotiation.text_saved/1", LifeEvent.TextSaved.class),
              named("negotiation.parties_changed/1", LifeEvent.PartiesChanged.class),
              named("negotiation.draft_withdrawn/1", LifeEvent.DraftWithdrawn.class),
              named("negotiation.hearing_opened/1", LifeEvent.HearingOpened.class),
              named("negotiation.hearing_closed/1", LifeEvent.HearingClosed.class),
              named("negotiation.comment_made/1", LifeEvent.CommentMade.class),
              named("negotiation.comment_answered/1", LifeEvent.CommentAnswered.class),
              named("negotiation.involved/1", LifeEvent.Involved.class),
              named("negotiation.approval_asked/1", LifeEvent.ApprovalAsked.class),
              named("negotiation.decided/1", LifeEvent.Decided.class),
              named("negotiation.taken_back/1", LifeEvent.TakenBack.class),
              named("negotiation.published/1", LifeEvent.Published.class),
              named("negotiation.submitted/1", LifeEvent.Submitted.class),
              named("negotiation.implementation_planned/1", LifeEvent.ImplementationPlanned.class),
              named("negotiation.facility_moved/1", LifeEvent.FacilityMoved.class),
              named("negotiation.cluster_planned/1", LifeEvent.ClusterPlanned.class),
              named("negotiation.reviewed/1", LifeEvent.Reviewed.class),
              named("negotiation.meeting_called/1", LifeEvent.MeetingCalled.class),
              named("negotiation.meeting_planned/1", LifeEvent.MeetingPlanned.class),
              named("negotiation.meeting_announced/1", LifeEvent.MeetingAnnounced.class),
              named("negotiation.meeting_called_off/1", LifeEvent.MeetingCalledOff.class),
              named("negotiation.registered/1", LifeEvent.Registered.class),
              named("negotiation.question_asked/1", LifeEvent.QuestionAsked.class),
              named("negotiation.question_answered/1", LifeEvent.QuestionAnswered.class),
              named("negotiation.answer_published/1", LifeEvent.AnswerPublished.class),
              named("negotiation.answer_taken_down/1", LifeEvent.AnswerTakenDown.class),
              named("negotiation.expectations_signed/1", LifeEvent.ExpectationsSigned.class),
              named("negotiation.clause_judged/1", LifeEvent.ClauseJudged.class),
              named("negotiation.notice_given/1", LifeEvent.NoticeGiven.class),
              named("negotiation.notice_withdrawn/1", LifeEvent.NoticeWithdrawn.class),
              named("negotiation.successor_named/1", LifeEvent.SuccessorNamed.class),
              named("negotiation.continuation_settled/1", LifeEvent.ContinuationSettled.class),
              named("negotiation.duties_taken_over/1", LifeEvent.DutiesTakenOver.class),
              named("negotiation.adopted/1", LifeEvent.Adopted.class),
              named("negotiation.ended/1", LifeEvent.Ended.class)));

  private LifeEvents() {}

  /// None is about a citizen; a category is needed all the same.
  private static EventType named(String name, Class<? extends LifeEvent> type) {
    return new EventType(name, Category.COORDINATION, type);
  }
}
