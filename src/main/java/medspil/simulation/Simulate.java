package medspil.simulation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.agreement.Circumstances;
import medspil.citizen.Replay;
import medspil.citizen.Replayed;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.journal.ManyPathways.Committed;
import medspil.journal.ManyPathways.Told;
import medspil.journal.PathwayId;
import medspil.task.Task;

/// Counts what would have followed on one pathway after another, by the draft and by today's
/// version.
public final class Simulate {
  private final Replay today;
  private final Replay draft;
  private final Directory directory;
  private final Set<String> counted;
  private final Scope scope;

  /// What is counted: tasks that arise in a period, and of whose units they are told one by one.
  ///
  /// @param now until when it can be known what became of a task
  /// @param house the organisations whose own units are told apart
  public record Scope(Instant from, Instant until, Instant now, Set<UUID> house) {
    public Scope {
      house = Set.copyOf(house);
    }
  }

  public Simulate(Trial trial, Circumstances who, ZoneId zone, Directory directory, Scope scope) {
    this.today = new Replay(trial.by(Side.TODAY, who, zone), directory);
    this.draft = new Replay(trial.by(Side.DRAFT, who, zone), directory);
    this.counted = trial.counted();
    this.directory = directory;
    this.scope = scope;
  }

  /// What cannot be read, or cannot be followed, is counted as such and stops nothing.
  public void pathway(Told told, Counts counts) {
    switch (told) {
      case Told.Unreadable _ -> counts.unreadable();
      case Told.Whole(var id, var commits) -> {
        try {
          count(Side.TODAY, today.of(id, commits), counts);
          count(Side.DRAFT, draft.of(id, commits), counts);
          counts.citizen();
        } catch (IllegalStateException | IllegalArgumentException _) {
          counts.unreadable();
        }
      }
    }
  }

  /// What the draft gives on one pathway.
  public Replayed byDraft(PathwayId id, List<Committed> commits) {
    return draft.of(id, commits);
  }

  private void count(Side side, Replayed replayed, Counts counts) {
    var held = replayed.heldDuties();
    for (var one : replayed.tasks()) {
      var task = one.task();
      if (counted.contains(task.rule().agreement())
          && !one.at().isBefore(scope.from())
          && one.at().isBefore(scope.until())) {
        count(side, one, Outcome.of(one, held.contains(task.key()), scope.now()), counts);
      }
    }
  }

  private void count(Side side, Replayed.Followed one, Outcome outcome, Counts counts) {
    var task = one.task();
    var at = one.at().atZone(zone(task));
    counts.task(side, Dimension.PARTY, task.owner().party(), outcome);
    counts.task(side, Dimension.RULE, rule(task), outcome);
    counts.task(side, Dimension.WEEKDAY, weekday(at), outcome);
    counts.task(side, Dimension.HOUR, hour(at), outcome);
    for (var total : List.of(Dimension.PARTY, Dimension.RULE, Dimension.WEEKDAY, Dimension.HOUR)) {
      counts.task(side, total, Counts.TOTAL, outcome);
    }
    if (scope.house().contains(task.owner().organisation())) {
      counts.task(side, Dimension.UNIT, task.owner().unit().toString(), outcome);
      counts.task(side, Dimension.UNIT, Counts.TOTAL, outcome);
    }
  }

  private static String rule(Task task) {
    var rule = task.rule();
    return rule.agreement() + "/" + rule.clause() + "/" + rule.rule();
  }

  private static String weekday(ZonedDateTime at) {
    return Integer.toString(at.getDayOfWeek().getValue());
  }

  private static String hour(ZonedDateTime at) {
    return Integer.toString(at.getHour());
  }

  private ZoneId zone(Task task) {
    return directory
        .organisation(new OrganisationId(task.owner().organisation()))
        .map(one -> one.zone())
        .orElse(ZoneId.of("Europe/Copenhagen"));
  }
}
