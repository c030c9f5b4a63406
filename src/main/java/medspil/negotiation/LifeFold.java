package medspil.negotiation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import medspil.journal.Fold;
import medspil.journal.Recorded;

/// How the events of a life become its state.
public final class LifeFold implements Fold<Life> {
  @Override
  public Life empty() {
    return Life.EMPTY;
  }

  @Override
  public Life evolve(Life life, Recorded recorded) {
    return recorded.event() instanceof LifeEvent event ? evolve(life, event, recorded) : life;
  }

  private static Life evolve(Life life, LifeEvent event, Recorded recorded) {
    return switch (event) {
      case LifeEvent.DraftStarted started -> life.drafting(Draft.of(started));
      case LifeEvent.TextSaved(var number, var title, var text) ->
          life.draft(draft -> draft.saved(number, title, text));
      case LifeEvent.PartiesChanged(var parties) ->
          life.draft(draft -> draft.between(Set.copyOf(parties)));
      case LifeEvent.DraftWithdrawn _ -> life.drafting(null);
      case LifeEvent.HearingOpened(var until) ->
          life.draft(draft -> draft.at(Stage.HEARING, until));
      case LifeEvent.HearingClosed _ ->
          life.draft(draft -> draft.at(Stage.WRITING, draft.heardUntil()));
      case LifeEvent.CommentMade made ->
          life.draft(draft -> draft.said(and(draft.comments(), comment(made, recorded))));
      case LifeEvent.CommentAnswered answered -> life.draft(draft -> answered(draft, answered));
      case LifeEvent.Involved(var organisation, var how, var on, var what) ->
          life.draft(draft ->
              draft.involving(and(draft.involved(), new Taking(organisation, how, on, what))));
      case LifeEvent.ApprovalAsked(var of) ->
          life.draft(draft -> draft.at(Stage.APPROVAL, draft.heardUntil()).asking(of, List.of()));
      case LifeEvent.Decided(var party, var approved, var body, var on, var minutes) ->
          life.draft(draft -> decided(draft, new Vote(party, approved, body, on, minutes)));
      case LifeEvent.TakenBack _ ->
          life.draft(
              draft -> draft.at(Stage.WRITING, draft.heardUntil()).asking(List.of(), List.of()));
      case LifeEvent.Published published -> published(life, published);
      case LifeEvent.Adopted adopted -> life.releasing(and(life.releases(), release(adopted)));
      case LifeEvent.Submitted submitted -> submitted(life, submitted);
      case LifeEvent.Ended(var version, var text, _) -> ended(life, version, text);
      case LifeEvent.ImplementationPlanned _,
          LifeEvent.FacilityMoved _,
          LifeEvent.ClusterPlanned _,
          LifeEvent.Reviewed _,
          LifeEvent.OfMeeting _,
          LifeEvent.ExpectationsSigned _,
          LifeEvent.ClauseJudged _,
          LifeEvent.NoticeGiven _,
          LifeEvent.NoticeWithdrawn _,
          LifeEvent.SuccessorNamed _,
          LifeEvent.ContinuationSettled _,
          LifeEvent.DutiesTakenOver _ ->
          life.afterwards(now -> FoldAfterwards.evolve(now, event));
    };
  }

  private static Comment comment(LifeEvent.CommentMade made, Recorded recorded) {
    return new Comment(
        made.comment(),
        made.clause(),
        made.party(),
        made.person(),
        recorded.recordedAt(),
        made.text(),
        null);
  }

  private static Draft answered(Draft draft, LifeEvent.CommentAnswered answered) {
    return draft.said(
        draft.comments().stream()
            .map(one ->
                one.id().equals(answered.comment())
                    ? one.answered(answered.taken(), answered.reason())
                    : one)
            .toList());
  }

  /// The latest decision of a party counts.
  private static Draft decided(Draft draft, Vote vote) {
    var others = draft.votes().stream().filter(one -> !one.party().equals(vote.party())).toList();
    return draft.asking(draft.asked(), and(others, vote));
  }

  private static Life published(Life life, LifeEvent.Published published) {
    var draft = life.draft();
    if (draft == null) {
      return life;
    }
    var release =
        new Release(
            draft.agreement(),
            published.version(),
            draft.title(),
            published.text(),
            published.from(),
            draft.keeper(),
            draft.parties(),
            List.of(),
            false);
    return life.drafting(null).releasing(and(life.releases(), release));
  }

  private static Release release(LifeEvent.Adopted adopted) {
    return new Release(
        adopted.agreement(),
        adopted.version(),
        adopted.title(),
        adopted.text(),
        adopted.from(),
        adopted.keeper(),
        Set.copyOf(adopted.parties()),
        List.of(),
        true);
  }

  private static Life submitted(Life life, LifeEvent.Submitted submitted) {
    var submission =
        new Release.Submission(submitted.authority(), submitted.on(), submitted.reference());
    return life.releasing(
        life.releases().stream()
            .map(one -> one.version() == submitted.version() ? one.submitted(submission) : one)
            .toList());
  }

  private static Life ended(Life life, int version, String text) {
    return life.releasing(
        life.releases().stream()
            .map(one -> one.version() == version ? one.saying(text) : one)
            .toList());
  }

  private static <T> List<T> and(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
