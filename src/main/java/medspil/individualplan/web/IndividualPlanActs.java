package medspil.individualplan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.citizen.Pathway;
import medspil.directory.UnitId;
import medspil.individualplan.Entry;
import medspil.individualplan.EntryId;
import medspil.individualplan.IndividualPlanCommand;
import medspil.individualplan.IndividualPlanTable.Heading;
import medspil.individualplan.IndividualPlanTable.Kind;
import medspil.individualplan.Participant;
import medspil.individualplan.Wish;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about a coordinator or an individual plan as wishes; what is wrong then stands in
/// the form.
record IndividualPlanActs(
    Shell shell,
    PathwayId id,
    Pathway pathway,
    IndividualPlanDoor door,
    Workers workers,
    Supplier<UUID> ids,
    SentForm form) {
  /// @param act as it stands at the end of the form's address
  List<IndividualPlanCommand> read(String act) {
    var own = shell.viewer().isCitizen();
    return switch (act) {
      case "need" -> need();
      case "end-need" -> List.of(new IndividualPlanCommand.EndNeed(now()));
      case "yes", "no" -> ownWish(act.equals("yes"));
      case "wish" -> heardWish();
      case "offer" -> offer();
      case "answer" ->
          List.of(
              new IndividualPlanCommand.AnswerCoordinator(
                  form.text("answer").equals("yes"), own, now()));
      case "appoint" -> appoint();
      case "end-coordinator" -> List.of(new IndividualPlanCommand.EndCoordinator(now()));
      case "write" -> write();
      case "rewrite" -> rewrite();
      case "settle" -> settle();
      case "withhold" ->
          List.of(new IndividualPlanCommand.Withhold(entry().id(), withheld(), own, now()));
      case "reading" -> reading(own);
      case "evaluation" -> {
        var day = form.text("day").isEmpty() ? null : form.day("day", today());
        yield List.of(new IndividualPlanCommand.PlanEvaluation(day, today(), own, now()));
      }
      case "evaluated" -> evaluated(own);
      default -> List.of(new IndividualPlanCommand.Keep(number(form.text("newest")), own, now()));
    };
  }

  private List<IndividualPlanCommand> need() {
    var unit = shell.viewer().units().stream().map(UnitId::value).sorted().findFirst();
    return unit.isEmpty() ? List.of() : needed(unit.get());
  }

  private List<IndividualPlanCommand> needed(@Nullable UUID unit) {
    var appoints = door.coordinatingUnit(pathway, today());
    if (appoints.isEmpty()) {
      form.refused("individualplan.wrong.no_unit");
      return List.of();
    }
    return List.of(new IndividualPlanCommand.NoteNeed(ids.get(), unit, appoints.get(), now()));
  }

  // Who wishes a plan themselves says with it that they need what it is for.
  private List<IndividualPlanCommand> ownWish(boolean yes) {
    if (!shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    var again = yes || form.text("askAgain").isEmpty() ? null : form.day("askAgain", today());
    var wishes = new ArrayList<IndividualPlanCommand>();
    if (!pathway.individualPlan().isNeeded()) {
      wishes.addAll(needed(null));
    }
    wishes.add(
        new IndividualPlanCommand.SayWish(
            new Wish(yes, WishPart.PATIENT, WishPart.OWN_PAGE, true, null, again, now()), today()));
    return wishes;
  }

  private List<IndividualPlanCommand> heardWish() {
    var answer = form.text("answer");
    if (!answer.equals("yes") && !answer.equals("no")) {
      form.wrong("answer", "individualplan.wrong.choose");
    }
    var by = coded("by", Kind.SPEAKER);
    var way = coded("way", Kind.WAY);
    var again = form.text("askAgain").isEmpty() ? null : form.day("askAgain", today());
    return by == null || way == null || form.isWrong()
        ? List.of()
        : List.of(
            new IndividualPlanCommand.SayWish(
                new Wish(answer.equals("yes"), by, way, false, hearing(), again, now()), today()));
  }

  // The unit in whose name they hear it: the one whose work it is, else their first.
  private @Nullable UUID hearing() {
    var need = pathway.individualPlan().need();
    var own = shell.viewer().units().stream().map(UnitId::value).sorted().toList();
    return need == null
        ? null
        : Stream.concat(
                Stream.concat(Stream.of(need.coordinatingUnit()), Stream.ofNullable(need.unit()))
                    .filter(own::contains),
                own.stream())
            .findFirst()
            .orElse(null);
  }

  private List<IndividualPlanCommand> offer() {
    var child = form.text("kind").equals("child");
    if (child && !door.isChild(pathway, today())) {
      form.wrong("kind", "individualplan.wrong.child");
    }
    return List.of(new IndividualPlanCommand.OfferCoordinator(child, now()));
  }

  private List<IndividualPlanCommand> appoint() {
    var offer = pathway.individualPlan().coordinating().offer();
    var asked = form.text("person");
    for (var unit : door.coordinators(shell, id, pathway)) {
      var found =
          workers.inUnits(List.of(unit.id())).stream()
              .map(Worker::id)
              .filter(one -> CoordinatorPart.value(one, unit.id().value()).equals(asked))
              .findFirst();
      if (found.isPresent()) {
        return List.of(
            new IndividualPlanCommand.Appoint(
                found.get(), unit.id().value(), offer != null && offer.child(), now()));
      }
    }
    form.wrong("person", "individualplan.wrong.choose");
    return List.of();
  }

  private List<IndividualPlanCommand> write() {
    var heading =
        door.table().headings(today()).stream()
            .filter(one -> one.key().equals(form.text("heading")))
            .findFirst()
            .orElseThrow(NotThere::new);
    var reader = reader();
    return List.of(
        new IndividualPlanCommand.Write(
            new EntryId(ids.get()),
            heading.key(),
            note(form.filled("words")),
            promise(heading),
            reader.hand(),
            reader.unit(shell.viewer()),
            now()));
  }

  private List<IndividualPlanCommand> rewrite() {
    var entry = entry();
    var reader = reader();
    var heading = door.table().heading(entry.heading()).orElseThrow(NotThere::new);
    return List.of(
        new IndividualPlanCommand.Rewrite(
            entry.id(),
            new NoteId(uuid(form.text("was"))),
            note(form.filled("words")),
            promise(heading),
            reader.hand(),
            reader.unit(shell.viewer()),
            now()));
  }

  private List<IndividualPlanCommand> settle() {
    var how =
        Stream.of(Entry.State.STANDS, Entry.State.DECLINED, Entry.State.ENDED)
            .filter(one -> one.name().equals(form.text("how")))
            .findFirst()
            .orElseThrow(NotThere::new);
    var reader = reader();
    return List.of(
        new IndividualPlanCommand.Settle(
            entry().id(), how, reader.hand(), reader.unit(shell.viewer()), now()));
  }

  private List<IndividualPlanCommand> reading(boolean own) {
    var reads = form.text("reads").equals("yes");
    var around = door.around(shell, id, pathway);
    var known =
        pathway.individualPlan().paper().participants().stream().map(Participant::unit).toList();
    var unit = uuid(form.text("unit"));
    if (reads ? !around.contains(unit) : !known.contains(unit)) {
      throw new NotThere();
    }
    return List.of(new IndividualPlanCommand.SayReading(unit, reads, own, now()));
  }

  private List<IndividualPlanCommand> evaluated(boolean own) {
    var day = form.day("day", today());
    var words = form.text("words");
    return day == null
        ? List.of()
        : List.of(
            new IndividualPlanCommand.HoldEvaluation(
                day, words.isEmpty() ? null : note(words), today(), own, now()));
  }

  private Set<UUID> withheld() {
    return pathway.individualPlan().paper().participants().stream()
        .map(Participant::unit)
        .filter(unit -> form.has("unit-" + unit))
        .collect(Collectors.toSet());
  }

  private Entry.Promise promise(Heading heading) {
    if (!heading.promised()) {
      return Entry.Promise.NONE;
    }
    var by = form.text("by").isEmpty() ? null : form.day("by", today());
    var owner = form.text("owner");
    var known =
        Stream.concat(Stream.of(id.value()), door.around(shell, id, pathway).stream())
            .filter(one -> one.toString().equals(owner))
            .findFirst();
    if (!owner.isEmpty() && known.isEmpty()) {
      form.wrong("owner", "individualplan.wrong.choose");
    }
    return new Entry.Promise(known.orElse(null), by);
  }

  private Entry entry() {
    var reader = reader();
    return pathway
        .individualPlan()
        .paper()
        .find(new EntryId(uuid(form.text("entry"))))
        .filter(reader::reads)
        .orElseThrow(NotThere::new);
  }

  private PlanReader reader() {
    return PlanReader.of(shell.viewer(), pathway.individualPlan());
  }

  private @Nullable String coded(String name, Kind kind) {
    var found =
        door.table().offered(kind, today()).stream()
            .map(one -> one.code())
            .filter(code -> code.equals(form.text(name)))
            .findFirst();
    if (found.isEmpty()) {
      form.wrong(name, "individualplan.wrong.choose");
    }
    return found.orElse(null);
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotThere();
    }
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
  }

  private Instant now() {
    return shell.dates().now();
  }

  private LocalDate today() {
    return shell.dates().today();
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
