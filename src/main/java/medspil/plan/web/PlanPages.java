package medspil.plan.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.plan.PlanVersion;
import medspil.plan.Receipt;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Handleplan*, also when a form on it was sent and not carried out.
@Component
final class PlanPages {
  static final String FORM = "make";
  private static final String STYLE = "medspil/document.css";

  private final PlanDoor door;
  private final People people;
  private final GoalTexts texts;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  PlanPages(
      PlanDoor door,
      People people,
      GoalTexts texts,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.people = people;
    this.texts = texts;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/plan";
  }

  /// @param version the one that is read; the newest when null
  JteModel of(
      Shell shell, PathwayId id, Pathway pathway, @Nullable PlanVersion version, SentForm form) {
    var citizen = shell.viewer().isCitizen();
    var titled = shell.titled(shell.say("plan.title")).at(citizen ? Menu.MINE : Menu.CITIZENS);
    var sides = door.sides(shell, id, pathway);
    var all = door.shown(pathway, sides);
    var read = version == null ? all.stream().findFirst().orElse(null) : version;
    var reading = reading(shell, id, read);
    var refusal = form.refusal();
    var makes = sides.contains(Side.AUTHORITY);
    var page =
        new PlanPage(
            citizen ? "/mine" : "/citizens/" + id.value(),
            address(id),
            name(shell, id),
            refusal == null ? null : shell.say(refusal),
            read == null ? null : reading.of(address(id) + "/" + read.number(), read),
            all.stream()
                .map(one ->
                    new PlanPage.Line(
                        address(id) + "/" + one.number(),
                        reading.name(one),
                        shell.dates().moment(one.made()),
                        reading.state(one)))
                .toList(),
            makes ? making(shell, id, pathway, form) : null,
            makes && read != null && !read.isSent() && read.number() == pathway.plans().newest(),
            read != null
                && receipt(shell, sides, read).filter(one -> one.read() == null).isPresent(),
            ids);
    return templates.planPlan(titled, page);
  }

  /// To read on a screen, to print from there, and for the writer of PDF.
  ///
  /// @param paper whether it is to be PDF
  JteModel document(Shell shell, PathwayId id, PlanVersion one, boolean paper) {
    return templates.planDocument(
        shell.titled(shell.say("plan.title")),
        reading(shell, id, one).of(address(id) + "/" + one.number(), one),
        name(shell, id),
        paper ? "medspil:/document.css" : shell.asset(STYLE),
        paper);
  }

  /// What the viewer themselves was sent of it.
  static Optional<Receipt> receipt(Shell shell, Set<Side> sides, PlanVersion one) {
    if (shell.viewer().isCitizen()) {
      return one.receipt(Side.CITIZEN, null);
    }
    return sides.contains(Side.PROVIDER)
        ? shell.viewer().units().stream()
            .flatMap(unit -> one.receipt(Side.PROVIDER, unit.value()).stream())
            .findFirst()
        : Optional.empty();
  }

  private PlanReading reading(Shell shell, PathwayId id, @Nullable PlanVersion one) {
    var notes = one == null ? List.<NoteId>of() : one.notes().distinct().toList();
    return new PlanReading(shell, directory.get(), texts.of(shell.viewer(), id, notes));
  }

  private String name(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id).map(People.Person::name).orElse("");
  }

  /// What was written last stands in it.
  private PlanPage.Making making(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    var last = pathway.plans().find(pathway.plans().newest()).orElse(null);
    var known = last == null ? null : reading(shell, id, last).of("", last);
    return new PlanPage.Making(
        pathway.plans().newest(),
        form.field(shell, FORM, "duration", shell.say("plan.duration"), known(known, true)),
        form.field(shell, FORM, "other", shell.say("plan.other"), known(known, false))
            .hint(shell.say("plan.other.hint")),
        form.is(FORM) || last == null);
  }

  private static String known(PlanPage.@Nullable Version last, boolean duration) {
    var words = last == null ? null : duration ? last.duration() : last.other();
    return words == null ? "" : words;
  }
}
