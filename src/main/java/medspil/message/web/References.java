package medspil.message.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.MessageAuthority;
import medspil.citizen.Pathway;
import medspil.goal.Goal;
import medspil.goal.GoalId;
import medspil.journal.Category;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.message.MessageList;
import medspil.message.Reference;
import medspil.page.Shell;
import medspil.task.Task;
import medspil.task.TaskId;
import medspil.team.LineId;
import medspil.team.PlanLine;
import org.springframework.stereotype.Component;

/// What of the pathway a message points at, as far as its reader may see it.
@Component
record References(MessageList list) {

  List<MessageForm.Ticked> offered(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Set<Category> seen,
      MessageDraft draft,
      String form) {
    var open = open(pathway).filter(one -> MessageAuthority.sees(one, seen)).toList();
    var ticked = draft.is(form) ? draft.all("about") : List.<String>of();
    var texts = new Reader(shell, id, pathway, words(shell, id, pathway, open));
    var all = new ArrayList<MessageForm.Ticked>();
    for (var one : open) {
      texts
          .pointed(one)
          .ifPresent(pointed ->
              all.add(
                  new MessageForm.Ticked(
                      "about", written(one), pointed.text(), ticked.contains(written(one)))));
    }
    return all;
  }

  List<Pointed> shown(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Set<Category> seen,
      Collection<Reference> references) {
    var visible =
        references.stream()
            .filter(one -> MessageAuthority.sees(one, seen))
            .sorted(Comparator.comparing(References::written))
            .toList();
    var texts = new Reader(shell, id, pathway, words(shell, id, pathway, visible));
    return visible.stream().flatMap(one -> texts.pointed(one).stream()).toList();
  }

  static String written(Reference reference) {
    return reference.kind().name() + "_" + reference.id();
  }

  static Optional<Reference> read(String written) {
    return Stream.of(Reference.Kind.values())
        .filter(kind -> written.startsWith(kind.name() + "_"))
        .flatMap(kind ->
            MessageDraft.id(written.substring(kind.name().length() + 1)).stream()
                .map(id -> new Reference(kind, id)))
        .findFirst();
  }

  private static Stream<Reference> open(Pathway pathway) {
    return Stream.of(
            pathway.tasks().all().stream()
                .filter(task -> task.status().owed())
                .filter(task -> task.because().category() == Category.COORDINATION)
                .map(task -> new Reference(Reference.Kind.TASK, task.id().value())),
            pathway.goals().open().stream()
                .map(goal -> new Reference(Reference.Kind.GOAL, goal.id().value())),
            pathway.team().work().lines().values().stream()
                .filter(line -> line.end() == null)
                .map(line -> new Reference(Reference.Kind.PLAN_LINE, line.id().value())))
        .flatMap(each -> each);
  }

  private Map<NoteId, String> words(
      Shell shell, PathwayId id, Pathway pathway, List<Reference> references) {
    return list.words(
        shell.viewer(),
        id,
        references.stream().flatMap(one -> note(pathway, one).stream()).toList());
  }

  private static Optional<NoteId> note(Pathway pathway, Reference one) {
    return switch (one.kind()) {
      case TASK -> Optional.empty();
      case GOAL -> pathway.goals().find(new GoalId(one.id())).map(References::wording);
      case PLAN_LINE -> line(pathway, one.id()).map(PlanLine::words);
    };
  }

  private static NoteId wording(Goal goal) {
    return goal.wording().words();
  }

  private static Optional<PlanLine> line(Pathway pathway, UUID id) {
    return Optional.ofNullable(pathway.team().work().lines().get(new LineId(id).toString()));
  }

  /// Says what is pointed at to one reader; what cannot be read is not said.
  private record Reader(Shell shell, PathwayId id, Pathway pathway, Map<NoteId, String> words) {

    Optional<Pointed> pointed(Reference one) {
      return switch (one.kind()) {
        case TASK -> pathway.tasks().find(new TaskId(one.id())).map(this::task);
        case GOAL ->
            said(one, "message.about.goal", "/citizens/" + id.value() + "/goals/" + one.id());
        case PLAN_LINE ->
            said(one, "message.about.plan", "/teams/" + id.value() + "#line-" + one.id());
      };
    }

    private Pointed task(Task task) {
      return new Pointed(
          "/tasks/" + id.value() + "/" + task.id().value(),
          shell.say("message.about.task", Map.of("what", task.title().in(shell.language().tag()))));
    }

    private Optional<Pointed> said(Reference one, String key, String address) {
      return note(pathway, one)
          .map(words::get)
          .map(text -> new Pointed(address, shell.say(key, Map.of("what", text))));
    }
  }
}
