package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.journal.Decision;
import medspil.journal.Happened;

/// Decides what becomes of a wish about an agreement's life.
final class DecideLife {
  private final LifeCommand command;
  private final Instant now;
  private final LocalDate today;

  /// @param today where the agreement's days begin
  DecideLife(LifeCommand command, Instant now, LocalDate today) {
    this.command = command;
    this.now = now;
    this.today = today;
  }

  Decision on(Life life) {
    return switch (command) {
      case LifeCommand.StartDraft start -> start(life, start);
      case LifeCommand.Submit submit -> submit(life, submit);
      case LifeCommand.End end -> end(life, end);
      case UseCommand.TakeOverDuties(var by, var one)
          when !Rights.mayHandOver(by, one.of(), life) ->
          refused(LifeRefusal.NOT_YOURS);
      case UseCommand wish -> new DecideUse(life.afterwards(), now, today).on(wish);
      case DraftCommand wish ->
          life.draft() == null
              ? refused(LifeRefusal.NO_DRAFT)
              : new DecideDraft(life.draft(), now, today).on(wish);
    };
  }

  private Decision start(Life life, LifeCommand.StartDraft start) {
    if (life.draft() != null) {
      return refused(LifeRefusal.DRAFT_STANDS);
    }
    if (start.text().length() > Draft.LONGEST_TEXT) {
      return refused(LifeRefusal.TOO_LONG);
    }
    return accepted(
        now,
        new LifeEvent.DraftStarted(
            start.ref().id(),
            start.ref().version(),
            start.basis(),
            start.by(),
            start.title(),
            start.text(),
            DecideDraft.inOrder(start.parties())));
  }

  private Decision submit(Life life, LifeCommand.Submit submit) {
    var release = life.release(submit.version());
    var submission = submit.submission();
    if (release.isEmpty()) {
      return refused(LifeRefusal.NO_SUCH_VERSION);
    }
    if (!release.get().keeper().equals(submit.by())) {
      return refused(LifeRefusal.NOT_YOURS);
    }
    if (submission.authority().isBlank()) {
      return refused(LifeRefusal.NAME_MISSING);
    }
    return accepted(
        now,
        new LifeEvent.Submitted(
            submit.version(), submission.authority(), submission.on(), submission.reference()));
  }

  private Decision end(Life life, LifeCommand.End end) {
    var file = end.file();
    var release = life.release(end.version()).or(() -> Optional.ofNullable(file));
    if (release.isEmpty()) {
      return refused(LifeRefusal.NO_SUCH_VERSION);
    }
    if (!release.get().keeper().equals(end.by())) {
      return refused(LifeRefusal.NOT_YOURS);
    }
    if (end.lastDay().isBefore(today)) {
      return refused(LifeRefusal.ENDS_BEFORE_TODAY);
    }
    var ended = new LifeEvent.Ended(end.version(), end.text(), end.lastDay());
    return life.release(end.version()).isPresent()
        ? accepted(now, ended)
        : accepted(now, adopted(release.get()), ended);
  }

  private static LifeEvent adopted(Release file) {
    return new LifeEvent.Adopted(
        file.agreement(),
        file.version(),
        file.keeper(),
        file.title(),
        file.text(),
        file.from(),
        DecideDraft.inOrder(file.parties()));
  }

  static Decision refused(LifeRefusal refusal) {
    return new Decision.Refused(refusal);
  }

  static Decision accepted(Instant at, LifeEvent... events) {
    return new Decision.Accepted(Stream.of(events).map(event -> new Happened(event, at)).toList());
  }
}
