package medspil.individualplan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.Unit;
import medspil.individualplan.Coordinating;
import medspil.individualplan.IndividualPlan;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// Who coordinates, or how far it is with that.
record CoordinatorPart(
    PlanWords words, Workers workers, IndividualPlan plan, PlanReader reader, SentForm form) {

  IndividualPlanPage.Coordinator of(List<Unit> units, boolean child) {
    var known = plan.coordinating();
    var appointed = known.appointed();
    return new IndividualPlanPage.Coordinator(
        said(known),
        appointed == null && !known.isDeclined(),
        name().orElse(null),
        appointed == null ? null : Tag.of(words.directory(), appointed.unit()).orElse(null),
        answers(known) && (known.answer() == null || known.isDeclined()),
        answers(known) && !known.isDeclined(),
        reader.appoints() && plan.isNeeded() && appointed == null ? offering(child) : null,
        reader.appoints() && plan.isNeeded() && known.offer() != null && !known.isDeclined()
            ? appointing(units, appointed)
            : null,
        reader.appoints() && appointed != null,
        reader.appoints() && plan.isNeeded() && appointed == null && !plan.isOpen());
  }

  /// By first name and what they do.
  Optional<String> name() {
    return Optional.ofNullable(plan.coordinating().appointed())
        .flatMap(one -> workers.byId(one.person()))
        .map(Worker::asCitizensSeeIt);
  }

  private boolean answers(Coordinating known) {
    return known.offer() != null && (reader.citizen() || reader.appoints());
  }

  private String said(Coordinating known) {
    var appointed = known.appointed();
    if (appointed != null) {
      return words.forReader(appointed.child() ? "coordinator.child" : "coordinator.is");
    }
    var offer = known.offer();
    if (offer == null) {
      return words.forReader("coordinator.none");
    }
    var answer = known.answer();
    var state = answer == null ? "offered" : answer.yes() ? "accepted" : "declined";
    return words.tell(
        "coordinator." + state + (reader.citizen() ? ".you" : ""),
        Map.of(
            "what", words.tell(offer.child() ? "kind.child" : "kind.grown"),
            "day", words.day(offer.at())));
  }

  private IndividualPlanPage.Chosen offering(boolean child) {
    var kinds = new ArrayList<Choice>();
    kinds.add(new Choice("grown", words.tell("kind.grown")));
    if (child) {
      kinds.add(new Choice("child", words.tell("kind.child")));
    }
    return new IndividualPlanPage.Chosen(
        form.field(words.shell(), "offer", "kind", words.tell("offer.kind"), "grown"), kinds);
  }

  private IndividualPlanPage.Chosen appointing(
      List<Unit> units, Coordinating.@Nullable Coordinator now) {
    var people = new ArrayList<Choice>();
    people.add(new Choice("", words.tell("appoint.choose")));
    for (var unit : units) {
      workers
          .inUnits(List.of(unit.id()))
          .forEach(one ->
              people.add(
                  new Choice(
                      value(one.id(), unit.id().value()),
                      one.fullName() + ", " + one.title() + " (" + unit.name() + ")")));
    }
    return new IndividualPlanPage.Chosen(
        form.field(
                words.shell(),
                "appoint",
                "person",
                words.tell("appoint.person"),
                now == null ? "" : value(now.person(), now.unit()))
            .mustBeFilled(),
        people);
  }

  /// As the form sends whom and from where.
  static String value(UUID person, UUID unit) {
    return person + "/" + unit;
  }
}
