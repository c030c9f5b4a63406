package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import medspil.directory.OrganisationId;
import medspil.journal.Decision;

/// Decides what becomes of a wish about the draft that is under way.
final class DecideDraft {
  /// More than anybody reads of one comment.
  static final int LONGEST_SAYING = 4_000;

  private final Draft draft;
  private final Instant now;
  private final LocalDate today;

  DecideDraft(Draft draft, Instant now, LocalDate today) {
    this.draft = draft;
    this.now = now;
    this.today = today;
  }

  Decision on(DraftCommand command) {
    return switch (command) {
      case DraftCommand.CommentOn comment -> comment(comment);
      case DraftCommand.Decide decide -> decide(decide);
      case DraftCommand.SaveText save -> kept(save, () -> save(save));
      case DraftCommand.WithdrawDraft one ->
          kept(one, () -> accepted(new LifeEvent.DraftWithdrawn()));
      case DraftCommand.OpenHearing open -> kept(open, () -> open(open));
      case DraftCommand.CloseHearing one ->
          kept(one, () -> in(Stage.HEARING, new LifeEvent.HearingClosed()));
      case DraftCommand.AnswerComment answer -> kept(answer, () -> answer(answer));
      case DraftCommand.Involve involve -> kept(involve, () -> involve(involve.taking()));
      case DraftCommand.AskApproval ask -> kept(ask, () -> ask(ask));
      case DraftCommand.TakeBack one ->
          kept(one, () -> in(Stage.APPROVAL, new LifeEvent.TakenBack()));
      case DraftCommand.Publish publish -> kept(publish, () -> publish(publish));
    };
  }

  private Decision kept(DraftCommand command, Supplier<Decision> decision) {
    return draft.keeper().equals(command.by()) ? decision.get() : refused(LifeRefusal.NOT_YOURS);
  }

  private Decision in(Stage stage, LifeEvent event) {
    if (draft.stage() == stage) {
      return accepted(event);
    }
    return refused(
        switch (stage) {
          case WRITING -> LifeRefusal.NOT_WRITING;
          case HEARING -> LifeRefusal.NOT_IN_HEARING;
          case APPROVAL -> LifeRefusal.NOT_IN_APPROVAL;
        });
  }

  private Decision save(DraftCommand.SaveText save) {
    if (draft.stage() != Stage.WRITING) {
      return refused(LifeRefusal.NOT_WRITING);
    }
    if (save.text().length() > Draft.LONGEST_TEXT) {
      return refused(LifeRefusal.TOO_LONG);
    }
    if (save.text().equals(draft.text())) {
      return new Decision.Accepted(List.of());
    }
    if (save.from() != draft.revision()) {
      return refused(LifeRefusal.OVERTAKEN);
    }
    var saved = new LifeEvent.TextSaved(draft.revision() + 1, save.title(), save.text());
    return save.parties().equals(draft.parties())
        ? accepted(saved)
        : accepted(saved, new LifeEvent.PartiesChanged(inOrder(save.parties())));
  }

  private Decision open(DraftCommand.OpenHearing open) {
    return open.until().isBefore(today)
        ? refused(LifeRefusal.ENDS_BEFORE_TODAY)
        : in(Stage.WRITING, new LifeEvent.HearingOpened(open.until()));
  }

  private Decision comment(DraftCommand.CommentOn comment) {
    var until = draft.heardUntil();
    if (!draft.parties().contains(comment.by()) && !draft.keeper().equals(comment.by())) {
      return refused(LifeRefusal.NOT_YOURS);
    }
    if (draft.stage() != Stage.HEARING || until == null || until.isBefore(today)) {
      return refused(LifeRefusal.NOT_IN_HEARING);
    }
    if (comment.text().isBlank()) {
      return refused(LifeRefusal.NOTHING_SAID);
    }
    if (comment.text().length() > LONGEST_SAYING) {
      return refused(LifeRefusal.TOO_LONG);
    }
    return accepted(
        new LifeEvent.CommentMade(
            comment.id(), comment.clause(), comment.by(), comment.person(), comment.text()));
  }

  private Decision answer(DraftCommand.AnswerComment answer) {
    if (draft.comment(answer.comment()).isEmpty()) {
      return refused(LifeRefusal.NO_SUCH_COMMENT);
    }
    if (answer.taken() != Taken.IN && answer.reason().isBlank()) {
      return refused(LifeRefusal.REASON_MISSING);
    }
    return answer.reason().length() > LONGEST_SAYING
        ? refused(LifeRefusal.TOO_LONG)
        : accepted(
            new LifeEvent.CommentAnswered(answer.comment(), answer.taken(), answer.reason()));
  }

  private Decision involve(Taking taking) {
    if (taking.organisation().isBlank()) {
      return refused(LifeRefusal.NAME_MISSING);
    }
    if (taking.on().isAfter(today)) {
      return refused(LifeRefusal.NOT_YET);
    }
    return taking.what().length() > LONGEST_SAYING || taking.organisation().length() > 200
        ? refused(LifeRefusal.TOO_LONG)
        : accepted(
            new LifeEvent.Involved(
                taking.organisation(), taking.how(), taking.on(), taking.what()));
  }

  private Decision ask(DraftCommand.AskApproval ask) {
    return ask.of().isEmpty()
        ? refused(LifeRefusal.NOBODY_ASKED)
        : in(Stage.WRITING, new LifeEvent.ApprovalAsked(ask.of()));
  }

  /// By the party itself, or by the keeper who has its minutes.
  private Decision decide(DraftCommand.Decide decide) {
    var vote = decide.vote();
    if (!decide.by().equals(vote.party()) && !decide.by().equals(draft.keeper())) {
      return refused(LifeRefusal.NOT_YOURS);
    }
    if (!draft.asked().contains(vote.party())) {
      return refused(LifeRefusal.NOT_ASKED);
    }
    if (vote.body().isBlank()) {
      return refused(LifeRefusal.BODY_MISSING);
    }
    if (vote.minutes().isBlank()) {
      return refused(LifeRefusal.MINUTES_MISSING);
    }
    if (vote.on().isAfter(today)) {
      return refused(LifeRefusal.NOT_YET);
    }
    return in(
        Stage.APPROVAL,
        new LifeEvent.Decided(
            vote.party(), vote.approved(), vote.body(), vote.on(), vote.minutes()));
  }

  private Decision publish(DraftCommand.Publish publish) {
    if (publish.revision() != draft.revision()) {
      return refused(LifeRefusal.OVERTAKEN);
    }
    if (publish.from().isBefore(today)) {
      return refused(LifeRefusal.ENDS_BEFORE_TODAY);
    }
    return draft.isApproved()
        ? accepted(new LifeEvent.Published(draft.version(), publish.text(), publish.from()))
        : refused(LifeRefusal.NOT_APPROVED);
  }

  private Decision accepted(LifeEvent... events) {
    return DecideLife.accepted(now, events);
  }

  private static Decision refused(LifeRefusal refusal) {
    return DecideLife.refused(refusal);
  }

  static List<OrganisationId> inOrder(Set<OrganisationId> parties) {
    return parties.stream().sorted(Comparator.comparing(OrganisationId::value)).toList();
  }
}
