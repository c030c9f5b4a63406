package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.Row;

/// Carries out what people want of agreements' lives.
public final class Lives {
  private final Journal<Life> journal;

  public Lives(Journal<Life> journal) {
    this.journal = journal;
  }

  public Life of(String agreement) {
    return journal.read(Life.stream(agreement));
  }

  /// The draft of an agreement, for those who may read it.
  public Optional<Draft> draft(String agreement, Viewer viewer) {
    return Optional.ofNullable(of(agreement).draft())
        .filter(draft -> Rights.mayRead(viewer, draft));
  }

  /// Carries out one wish, once for each press of a form.
  ///
  /// @param form names one press of a form
  /// @param today where the agreement's days begin
  public Answer carryOut(
      Viewer viewer, String agreement, UUID form, LifeCommand wish, Instant now, LocalDate today) {
    return carryOut(viewer, agreement, form, wish, now, today, List.of());
  }

  /// The same with rows that are stored with it or not at all.
  public Answer carryOut(
      Viewer viewer,
      String agreement,
      UUID form,
      LifeCommand wish,
      Instant now,
      LocalDate today,
      List<Row> alongside) {
    var stream = Life.stream(agreement);
    var actor = new Actor(Actor.Kind.PERSON, viewer.person(), viewer.organisation().value());
    var command = CommandId.of(viewer.person(), stream, form);
    return journal.commit(stream, command, actor, new DecideLife(wish, now, today)::on, alongside);
  }
}
