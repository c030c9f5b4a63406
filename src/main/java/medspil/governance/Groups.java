package medspil.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.access.Viewer;
import medspil.journal.Actor;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Journal;
import medspil.journal.PathwayId;

/// Carries out what people want of groups of bodies.
public final class Groups {
  private final Journal<BodyGroup> journal;
  private final GovernanceTable table;

  public Groups(Journal<BodyGroup> journal, GovernanceTable table) {
    this.journal = journal;
    this.table = table;
  }

  public BodyGroup of(UUID group) {
    return journal.read(new PathwayId(group));
  }

  /// Carries out one wish, once for each press of a form.
  ///
  /// @param form names one press of a form
  public Answer carryOut(
      Viewer viewer, UUID group, UUID form, GroupCommand wish, Instant now, LocalDate today) {
    var stream = new PathwayId(group);
    var actor = new Actor(Actor.Kind.PERSON, viewer.person(), viewer.organisation().value());
    var command = CommandId.of(viewer.person(), stream, form);
    var decide = new DecideGroup(table, now, today);
    return journal.commit(stream, command, actor, state -> decide.on(state, wish), List.of());
  }
}
