package medspil.healthtask.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Worker;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.HealthTaskId;
import medspil.journal.Actor;
import medspil.journal.Recorded;
import medspil.page.Shell;

/// What happened to one health task, the newest first.
record HealthTaskHistory(Shell shell, HealthTaskWords words, Map<UUID, Worker> workers) {

  List<HealthTaskPage.Line> of(HealthTaskId task, List<Recorded> recorded) {
    return recorded.reversed().stream()
        .flatMap(one ->
            one.event() instanceof HealthTaskEvent event && event.id().equals(task)
                ? Optional.of(line(event, one)).stream()
                : Optional.<HealthTaskPage.Line>empty().stream())
        .toList();
  }

  private HealthTaskPage.Line line(HealthTaskEvent event, Recorded one) {
    return new HealthTaskPage.Line(
        shell.dates().moment(one.recordedAt()), what(event), by(one.actor()));
  }

  private String what(HealthTaskEvent event) {
    return switch (event) {
      case HealthTaskEvent.Begun(_, _, var facility, _, _) ->
          said("begun", Map.of("who", words.name(facility)));
      case HealthTaskEvent.Arranged(_, var arrangement) ->
          said(
              "arranged",
              Map.of(
                  "who", words.name(arrangement.responsible()),
                  "performer", words.name(arrangement.performer())));
      case HealthTaskEvent.Trained(_, var training) ->
          said("trained", Map.of("who", person(training.trained()), "by", person(training.by())));
      case HealthTaskEvent.ClarificationStarted(_, var reason, _, _, var meanwhile, _) ->
          said(
              "clarification",
              Map.of(
                  "reason", shell.say("healthtask.reason." + HealthTaskWords.code(reason)),
                  "who", words.name(meanwhile)));
      case HealthTaskEvent.MeanwhileMoved(_, var meanwhile) ->
          said("meanwhile", Map.of("who", words.name(meanwhile)));
      case HealthTaskEvent.PositionStated(_, var position) ->
          said(
              "position",
              Map.of(
                  "side", words.organisation(position.organisation()),
                  "who", words.name(position.responsible())));
      case HealthTaskEvent.Lifted(_, var to) ->
          said(
              "lifted", Map.of("level", shell.say("healthtask.level." + HealthTaskWords.code(to))));
      case HealthTaskEvent.Settled(_, var ruling) ->
          said(
              "settled",
              Map.of(
                  "who", words.name(ruling.responsible()),
                  "performer", words.name(ruling.performer()),
                  "by", shell.say("healthtask.level." + HealthTaskWords.code(ruling.by())),
                  "on", shell.dates().plain(ruling.on()),
                  "from", shell.dates().plain(ruling.from())));
      case HealthTaskEvent.Ended(_, var reason, _) ->
          said(
              "ended",
              Map.of("reason", shell.say("healthtask.end." + HealthTaskWords.code(reason))));
    };
  }

  private String said(String what, Map<String, String> arguments) {
    return shell.say("healthtask.history." + what, arguments);
  }

  private String by(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
        ? person(actor.id()) + ", " + words.organisation(actor.organisation())
        : shell.say("healthtask.history.system");
  }

  String person(UUID id) {
    return Optional.ofNullable(workers.get(id)).map(Worker::fullName).orElse("–");
  }
}
