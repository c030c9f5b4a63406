package medspil.healthtask.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Viewer;
import medspil.access.Worker;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.healthtask.Arrangement;
import medspil.healthtask.Channel;
import medspil.healthtask.EndReason;
import medspil.healthtask.HealthTask;
import medspil.healthtask.HealthTaskCommand;
import medspil.healthtask.Holder;
import medspil.healthtask.Level;
import medspil.healthtask.Position;
import medspil.healthtask.Reason;
import medspil.healthtask.Ruling;
import medspil.healthtask.Training;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Makes a wish of what somebody filled in about a health task, or says what is missing.
final class HealthTaskActs {
  private final HoldersAround holders;
  private final List<Worker> workers;
  private final Viewer viewer;
  private final Instant at;
  private final Supplier<UUID> ids;
  private final Map<String, String> given;
  private final Map<String, String> wrong = new HashMap<>();

  HealthTaskActs(
      HoldersAround holders,
      List<Worker> workers,
      Viewer viewer,
      Instant at,
      Supplier<UUID> ids,
      Map<String, String> given) {
    this.holders = holders;
    this.workers = workers;
    this.viewer = viewer;
    this.at = at;
    this.ids = ids;
    this.given = given;
  }

  /// What became of a form.
  sealed interface Read {
    record Wish(HealthTaskCommand command) implements Read {}

    record Wrong(Map<String, String> fields) implements Read {}
  }

  Read read(HealthTask task, String form) {
    var command =
        switch (form) {
          case "clarify" -> clarify(task);
          case "position" -> position(task);
          case "meanwhile" ->
              holder("meanwhile")
                  .map(holder -> new HealthTaskCommand.MoveMeanwhile(task.id(), holder, at));
          case "lift" ->
              one("level", Level.values())
                  .map(level -> new HealthTaskCommand.Lift(task.id(), level, at));
          case "settle" -> settle(task);
          case "arrange" -> arrange(task);
          case "train" -> train(task);
          default ->
              one("why", EndReason.values())
                  .map(reason -> new HealthTaskCommand.End(task.id(), reason, at));
        };
    return command.isPresent() && wrong.isEmpty()
        ? new Read.Wish(command.get())
        : new Read.Wrong(wrong);
  }

  private Optional<HealthTaskCommand> clarify(HealthTask task) {
    var reason = one("reason", Reason.values());
    var meanwhile = holder("meanwhile");
    var note = note();
    return both(
        reason,
        meanwhile,
        (why, holder) ->
            new HealthTaskCommand.StartClarification(
                task.id(), why, viewer.organisation().value(), note, holder, at));
  }

  private Optional<HealthTaskCommand> position(HealthTask task) {
    var responsible = holder("responsible");
    var ground = one("ground", Position.Ground.values());
    var note = note();
    return both(
        responsible,
        ground,
        (holder, because) ->
            new HealthTaskCommand.StatePosition(
                task.id(),
                new Position(viewer.organisation().value(), holder, because, id(note), at),
                note,
                at));
  }

  private Optional<HealthTaskCommand> settle(HealthTask task) {
    var responsible = holder("responsible");
    var performer = holder("performer");
    var by = one("by", Level.values());
    var on = day("on");
    var from = day("from");
    var note = note();
    if (responsible.isEmpty()
        || performer.isEmpty()
        || by.isEmpty()
        || on.isEmpty()
        || from.isEmpty()) {
      return Optional.empty();
    }
    var ruling =
        new Ruling(
            responsible.get(),
            performer.get(),
            maybe("act", Act.values()),
            by.get(),
            on.get(),
            from.get(),
            viewer.person(),
            id(note),
            at);
    return Optional.of(new HealthTaskCommand.Settle(task.id(), ruling, note, at));
  }

  private Optional<HealthTaskCommand> arrange(HealthTask task) {
    var channel = maybe("channel", Channel.values());
    var arrangement =
        new Arrangement(
            maybeHolder("responsible"),
            maybeHolder("performer"),
            maybe("act", Act.values()),
            maybeHolder("record"),
            channel == null ? List.of() : List.of(channel));
    return Optional.of(new HealthTaskCommand.Arrange(task.id(), arrangement, at));
  }

  private Optional<HealthTaskCommand> train(HealthTask task) {
    var trained = worker("trained");
    var by = worker("by");
    var on = day("on");
    var until = text("until").isEmpty() ? Optional.<LocalDate>empty() : day("until");
    if (trained.isEmpty() || by.isEmpty() || on.isEmpty()) {
      return Optional.empty();
    }
    if (trained.get().id().equals(by.get().id())) {
      return missing("by", "healthtask.wrong.same_person");
    }
    var training =
        new Training(
            ids.get(),
            trained.get().id(),
            place(task, trained.get()),
            by.get().id(),
            on.get(),
            until.orElse(null));
    return Optional.of(new HealthTaskCommand.Train(task.id(), training, at));
  }

  private Holder place(HealthTask task, Worker trained) {
    return holders.all().stream()
        .filter(holder ->
            trained.hats().stream()
                .flatMap(hat -> hat.unit().stream())
                .anyMatch(unit -> unit.value().equals(holder.unit())))
        .findFirst()
        .orElse(task.facility());
  }

  private @Nullable Note note() {
    var words = text("words");
    return words.isEmpty()
        ? null
        : new Note(
            new NoteId(ids.get()), words.substring(0, Math.min(words.length(), Note.LONGEST)));
  }

  private static @Nullable NoteId id(@Nullable Note note) {
    return note == null ? null : note.id();
  }

  private Optional<Holder> holder(String field) {
    return holders.chosen(text(field)).or(() -> missing(field, "healthtask.wrong.choose"));
  }

  private @Nullable Holder maybeHolder(String field) {
    return text(field).isEmpty() ? null : holder(field).orElse(null);
  }

  private Optional<Worker> worker(String field) {
    return workers.stream()
        .filter(one -> one.id().toString().equals(text(field)))
        .findFirst()
        .or(() -> missing(field, "healthtask.wrong.choose"));
  }

  private <E extends Enum<E>> Optional<E> one(String field, E[] all) {
    return Stream.of(all)
        .filter(one -> HealthTaskWords.code(one).equals(text(field)))
        .findFirst()
        .or(() -> missing(field, "healthtask.wrong.choose"));
  }

  private <E extends Enum<E>> @Nullable E maybe(String field, E[] all) {
    return text(field).isEmpty() ? null : one(field, all).orElse(null);
  }

  private Optional<LocalDate> day(String field) {
    try {
      return Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeException _) {
      return missing(field, "healthtask.wrong.day");
    }
  }

  private String text(String field) {
    return given.getOrDefault(field, "").strip();
  }

  private <T> Optional<T> missing(String field, String key) {
    wrong.put(field, key);
    return Optional.empty();
  }

  private static <A, B> Optional<HealthTaskCommand> both(
      Optional<A> one, Optional<B> other, BiFunction<A, B, HealthTaskCommand> made) {
    return one.flatMap(first -> other.map(second -> made.apply(first, second)));
  }
}
