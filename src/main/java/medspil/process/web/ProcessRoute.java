package medspil.process.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Words;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayDesk;
import medspil.citizen.People;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.Contract;
import medspil.order.OrderTable;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.process.ProcessCourse;
import medspil.process.ProcessPlan;
import medspil.process.ProcessStep;
import medspil.process.StepMark;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// *Hvem gør hvad nu?*: the steps of a citizen's course, what each side does in them, and which one
/// they are in.
@RestController
final class ProcessRoute {
  private final PathwayDesk desk;
  private final Authority authority;
  private final Supplier<AgreementsInForce> agreements;
  private final OrderTable table;
  private final People people;
  private final Templates templates;

  ProcessRoute(
      PathwayDesk desk,
      Authority authority,
      Supplier<AgreementsInForce> agreements,
      OrderTable table,
      People people,
      Templates templates) {
    this.desk = desk;
    this.authority = authority;
    this.agreements = agreements;
    this.table = table;
    this.people = people;
    this.templates = templates;
  }

  @GetMapping("/citizens/{pathway}/process")
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    var now = shell.dates().now();
    var opened = desk.open(shell, id, "process", Category.SOCIAL);
    var own = shell.viewer().isCitizen();
    var course =
        ProcessCourse.of(
            opened, shell.dates().today(), now, one -> !own || isOpenToCitizen(shell, one));
    var plan = ProcessPlan.of(agreements.get());
    var places = places(shell, id, opened, course);
    var page =
        new ProcessPage(
            own ? "/mine" : "/citizens/" + pathway,
            people.seen(shell.viewer(), id).map(People.Person::name).orElse(""),
            plan.map(one ->
                    shell.say("process.source", Map.of("agreement", in(shell, one.agreement()))))
                .orElse(null),
            Stream.of(ProcessStep.values())
                .map(step -> step(shell, course, plan, step, places))
                .toList());
    return templates.processPlan(
        shell.titled(shell.say("process.title")).at(own ? Menu.MINE : Menu.CITIZENS), page);
  }

  /// What a person has not said yet is not told by a lit step.
  private boolean isOpenToCitizen(Shell shell, Contract contract) {
    var how = contract.termination();
    return how == null || how.isOpenToCitizen(shell.dates().now(), table);
  }

  private static ProcessPage.Step step(
      Shell shell,
      ProcessCourse course,
      Optional<ProcessPlan> plan,
      ProcessStep step,
      StepPlaces places) {
    var mark = course.standing().mark(step);
    var does = plan.flatMap(one -> Optional.ofNullable(one.steps().get(step)));
    return new ProcessPage.Step(
        does.map(ProcessPlan.Does::step)
            .map(words -> in(shell, words))
            .orElseGet(() -> shell.say("process.step." + step.code())),
        css(mark),
        mark == StepMark.NOW,
        shell.say("process.mark." + mark.name().toLowerCase(Locale.ROOT)),
        does.map(one -> does(shell, one)).orElse(List.of()),
        mark == StepMark.AHEAD ? List.of() : places.of(step));
  }

  private static String css(StepMark mark) {
    return switch (mark) {
      case DONE -> "ms-step-done";
      case NOW -> "ms-step-here";
      case NOT_NOTED, AHEAD -> "ms-step";
    };
  }

  private static List<ProcessPage.Does> does(Shell shell, ProcessPlan.Does one) {
    var all = new ArrayList<ProcessPage.Does>();
    one.authority().ifPresent(what -> all.add(does(shell, "authority", what)));
    one.provider().ifPresent(what -> all.add(does(shell, "provider", what)));
    one.citizen().ifPresent(what -> all.add(does(shell, "citizen", what)));
    return all;
  }

  private static ProcessPage.Does does(Shell shell, String who, Words what) {
    return new ProcessPage.Does(shell.say("process.who." + who), in(shell, what));
  }

  private StepPlaces places(Shell shell, PathwayId id, Pathway pathway, ProcessCourse course) {
    var orders =
        !shell.viewer().isCitizen()
            && authority
                .seen(shell.viewer(), id, pathway, shell.dates().now())
                .contains(Category.PLACEMENT);
    return new StepPlaces(shell, "/citizens/" + id.value(), course, orders);
  }

  private static String in(Shell shell, Words words) {
    return words.in(shell.language().tag());
  }
}
