package medspil.individualplan.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Workers;
import medspil.citizen.Pathway;
import medspil.goal.GoalTexts;
import medspil.individualplan.IndividualPlan;
import medspil.individualplan.Kept;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Individuell plan*, also when a form on it was sent and not carried out.
@Component
record IndividualPlanPages(
    IndividualPlanDoor door,
    GoalTexts texts,
    Workers workers,
    Supplier<UUID> ids,
    Templates templates) {
  private static final String STYLE = "medspil/document.css";

  JteModel of(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    var plan = pathway.individualPlan();
    var reader = PlanReader.of(shell.viewer(), plan);
    var words = words(shell, id, plan, reader);
    var today = shell.dates().today();
    var child = door.isChild(pathway, today);
    var refusal = form.refusal();
    var page =
        new IndividualPlanPage(
            reader.citizen() ? "/mine" : "/citizens/" + id.value(),
            reader.citizen() ? words.tell("back.mine") : door.name(shell, id),
            IndividualPlanDoor.address(id),
            refusal == null ? null : shell.say(refusal),
            door.table().rights(today, child).stream()
                .map(one -> new IndividualPlanPage.Right(words.words(one.line()), one.law()))
                .toList(),
            !plan.isNeeded() && !reader.citizen() && !shell.viewer().units().isEmpty(),
            new WishPart(words, plan, reader, form).wishing(),
            new CoordinatorPart(words, workers, plan, reader, form)
                .of(door.coordinators(shell, id, pathway), child),
            none(words, plan, reader),
            plan.isOpen() && reader.reads()
                ? new PaperPart(words, plan, reader, door.around(shell, id, pathway), form).paper()
                : null,
            form.form(),
            ids);
    return templates.individualplanOne(
        shell.titled(shell.say("individualplan.title")).at(IndividualPlanDoor.menu(shell)), page);
  }

  /// To read on a screen, to print from there, and for the writer of PDF.
  ///
  /// @param number of the version; null for the plan as it stands
  JteModel document(
      Shell shell, PathwayId id, Pathway pathway, @Nullable Integer number, boolean paper) {
    var plan = pathway.individualPlan();
    var reader = PlanReader.of(shell.viewer(), plan);
    if (!plan.isOpen() || !reader.reads()) {
      throw new NotThere();
    }
    var words = words(shell, id, plan, reader);
    var coordinator =
        new CoordinatorPart(words, workers, plan, reader, SentForm.NONE)
            .name()
            .orElseGet(() -> words.tell("document.nobody"));
    var printed =
        new PaperPart(words, plan, reader, Set.of(), SentForm.NONE)
            .printed(number == null ? null : version(plan, number), coordinator);
    return templates.individualplanDocument(
        shell.titled(shell.say("individualplan.title")),
        printed,
        door.name(shell, id),
        IndividualPlanDoor.address(id),
        number == null ? "" : "/" + number,
        paper ? "medspil:/document.css" : shell.asset(STYLE),
        paper);
  }

  private static Kept version(IndividualPlan plan, int number) {
    return plan.paper().versions().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private PlanWords words(Shell shell, PathwayId id, IndividualPlan plan, PlanReader reader) {
    var notes =
        plan.isOpen() && reader.reads()
            ? plan.paper().notes().distinct().toList()
            : List.<NoteId>of();
    return new PlanWords(
        shell, id, door.directory().get(), door.table(), texts.of(shell.viewer(), id, notes));
  }

  private static @Nullable String none(PlanWords words, IndividualPlan plan, PlanReader reader) {
    if (!plan.isOpen()) {
      return words.forReader("none");
    }
    return reader.reads() ? null : words.tell("not_for_you");
  }
}
