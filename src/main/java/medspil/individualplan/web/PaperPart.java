package medspil.individualplan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.individualplan.Entry;
import medspil.individualplan.IndividualPlan;
import medspil.individualplan.IndividualPlanTable.Heading;
import medspil.individualplan.Kept;
import medspil.individualplan.Participant;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.UnitChoices;
import org.jspecify.annotations.Nullable;

/// The plan itself, as far as its reader reads it.
///
/// @param around the units that have to do with the patient
record PaperPart(
    PlanWords words, IndividualPlan plan, PlanReader reader, Set<UUID> around, SentForm form) {

  IndividualPlanPage.Paper paper() {
    return new IndividualPlanPage.Paper(
        headings().map(this::part).toList(),
        plan.paper().entries().stream()
            .filter(one -> one.isProposed() && reader.reads(one))
            .map(this::line)
            .toList(),
        reader.owns() ? readers() : List.of(),
        evaluating(),
        plan.paper().evaluations().stream()
            .filter(one -> !one.isAhead())
            .map(one ->
                new IndividualPlanPage.Held(
                    words.shell().dates().day(one.day()), blank(words.words(one.words()))))
            .toList()
            .reversed(),
        plan.paper().versions().reversed().stream().map(this::version).toList(),
        reader.owns() && plan.paper().isChangedSince() ? plan.paper().newest() : null,
        reader.owns(),
        state());
  }

  /// On paper: as it stands, or as it stood in a version.
  IndividualPlanPage.Printed printed(@Nullable Kept version, String coordinator) {
    var entries =
        version == null
            ? plan.paper().standing().stream().filter(reader::reads).toList()
            : version.entries().stream().filter(one -> reader.reads(one, plan)).toList();
    return new IndividualPlanPage.Printed(
        version == null ? state() : name(version),
        words.day(version == null ? words.shell().dates().now() : version.at()),
        coordinator,
        words.table().headings().stream()
            .map(heading ->
                new IndividualPlanPage.Part(
                    heading.key(),
                    words.words(heading.line()),
                    "",
                    entries.stream()
                        .filter(one -> one.heading().equals(heading.key()))
                        .map(this::plain)
                        .toList(),
                    null))
            .filter(part -> version == null || !part.lines().isEmpty())
            .toList(),
        ahead());
  }

  private String state() {
    return plan.paper().versions().isEmpty()
        ? words.tell("state.new")
        : words.tell(
            plan.paper().isChangedSince() ? "state.changed" : "state.kept",
            Map.of("n", plan.paper().newest()));
  }

  /// What is offered today, and what something stands under.
  private Stream<Heading> headings() {
    var used = plan.paper().standing().stream().map(Entry::heading).collect(Collectors.toSet());
    var today = words.shell().dates().today();
    return words.table().headings().stream()
        .filter(one -> one.line().holdsOn(today) || used.contains(one.key()));
  }

  private IndividualPlanPage.Part part(Heading heading) {
    var key = heading.key();
    return new IndividualPlanPage.Part(
        key,
        words.words(heading.line()),
        heading.plain().in(words.shell().language().tag()),
        plan.paper().standing().stream()
            .filter(one -> one.heading().equals(key) && reader.reads(one))
            .map(this::line)
            .toList(),
        writing("write-" + key, null, heading));
  }

  private IndividualPlanPage.Line line(Entry entry) {
    var heading = words.table().heading(entry.heading());
    return new IndividualPlanPage.Line(
        entry.id().toString(),
        words.words(entry.words()),
        entry.hand() == Entry.Hand.PATIENT,
        words.heading(entry.heading()),
        words.hand(entry),
        words.promise(entry.promise()),
        reader.owns() ? words.withheld(entry) : null,
        heading
            .filter(_ -> reader.mayChange(entry))
            .map(known -> writing("rewrite-" + entry.id(), entry, known))
            .orElse(null),
        reader.owns() && entry.stands() ? hiding(entry) : List.of(),
        reader.owns() && entry.isProposed());
  }

  private IndividualPlanPage.Line plain(Entry entry) {
    return new IndividualPlanPage.Line(
        entry.id().toString(),
        words.words(entry.words()),
        entry.hand() == Entry.Hand.PATIENT,
        "",
        words.hand(entry),
        words.promise(entry.promise()),
        null,
        null,
        List.of(),
        false);
  }

  private List<IndividualPlanPage.Hidden> hiding(Entry entry) {
    return plan.paper().participants().stream()
        .filter(Participant::reads)
        .map(one ->
            new IndividualPlanPage.Hidden(
                one.unit().toString(),
                words.unit(one.unit()),
                entry.withheld().contains(one.unit())))
        .toList();
  }

  private IndividualPlanPage.Writing writing(String about, @Nullable Entry entry, Heading heading) {
    var promise = entry == null ? Entry.Promise.NONE : entry.promise();
    var was = entry == null ? "" : words.words(entry.words());
    var owner = promise.owner();
    var by = promise.by();
    var label = entry == null && !reader.owns() ? "write.propose" : "write.words";
    return new IndividualPlanPage.Writing(
        about,
        entry == null ? "" : entry.words().value().toString(),
        form.field(words.shell(), about, "words", words.tell(label), was).mustBeFilled(),
        heading.promised()
            ? form.field(
                words.shell(),
                about,
                "owner",
                words.tell("write.owner"),
                owner == null ? "" : owner.toString())
            : null,
        heading.promised() ? words.owners(units(owner)) : List.of(),
        heading.promised()
            ? form.field(
                words.shell(), about, "by", words.tell("write.by"), by == null ? "" : by.toString())
            : null);
  }

  private Stream<UUID> units(@Nullable UUID owner) {
    return Stream.concat(around.stream(), Stream.ofNullable(owner)).distinct();
  }

  private List<IndividualPlanPage.Reading> readers() {
    var known = new ArrayList<IndividualPlanPage.Reading>();
    var units =
        Stream.concat(around.stream(), plan.paper().participants().stream().map(Participant::unit))
            .distinct();
    for (Choice unit : new UnitChoices(words.directory()).of(units)) {
      var reads = plan.paper().isReadBy(UUID.fromString(unit.value()));
      var heard =
          plan.paper().participants().stream()
              .anyMatch(one -> one.unit().toString().equals(unit.value()) && !one.own());
      known.add(
          new IndividualPlanPage.Reading(
              unit.value(),
              unit.text(),
              words.tell((reads ? "reads" : "reads.not") + (heard ? ".heard" : "")),
              reads,
              words.forReader(reads ? "press.shut" : "press.let")));
    }
    return known;
  }

  private IndividualPlanPage.@Nullable Evaluating evaluating() {
    var shell = words.shell();
    var day = plan.paper().ahead().map(one -> one.day().toString()).orElse("");
    var today = shell.dates().today().toString();
    return new IndividualPlanPage.Evaluating(
        ahead(),
        reader.owns()
            ? form.field(shell, "evaluation", "day", words.tell("evaluation.day"), day)
            : null,
        reader.owns()
            ? form.field(shell, "evaluated", "day", words.tell("evaluated.day"), today)
                .mustBeFilled()
            : null,
        reader.owns()
            ? form.field(shell, "evaluated", "words", words.tell("evaluated.words"), "")
            : null);
  }

  private @Nullable String ahead() {
    return plan.paper()
        .ahead()
        .map(one ->
            words.tell("evaluation.ahead", Map.of("day", words.shell().dates().plain(one.day()))))
        .orElse(null);
  }

  private IndividualPlanPage.Version version(Kept one) {
    return new IndividualPlanPage.Version(
        IndividualPlanDoor.address(words.id()) + "/" + one.number() + "/document",
        name(one),
        words.shell().dates().moment(one.at()));
  }

  private String name(Kept one) {
    return words.tell("version", Map.of("n", one.number()));
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }
}
