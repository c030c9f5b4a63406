package medspil.agreement.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.directory.Directory;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Shell;
import medspil.simulation.House;
import medspil.simulation.Trial;
import medspil.task.OpenUnder;
import medspil.templates.Templates;
import medspil.transition.Choice;
import medspil.transition.Transition;
import medspil.transition.Transitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Åbne forløb*: what becomes of them when a newer version comes into force.
@RestController
final class OpenCasesRoute {
  private static final int EARLIER = 10;

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;
  private final Supplier<Directory> directory;
  private final OpenUnder open;
  private final Transitions transitions;
  private final OpenCasesReader reader;
  private final Templates templates;

  OpenCasesRoute(
      Supplier<AgreementsInForce> agreements,
      Supplier<Circumstances> circumstances,
      Supplier<Directory> directory,
      OpenUnder open,
      Transitions transitions,
      OpenCasesReader reader,
      Templates templates) {
    this.agreements = agreements;
    this.circumstances = circumstances;
    this.directory = directory;
    this.open = open;
    this.transitions = transitions;
    this.reader = reader;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/open-cases")
  JteModel look(
      Shell shell, @PathVariable String id, @RequestParam(defaultValue = "") String choice) {
    var to = mine(shell, id);
    var preview = choice(choice).map(one -> reader.preview(shell, to, one, 0)).orElse(null);
    return page(shell, to, choice, preview, null);
  }

  /// Nothing is chosen unseen: what would happen must be what the person just saw.
  @PostMapping("/agreements/{id}/open-cases")
  Reply<JteModel> choose(
      Shell shell,
      @PathVariable String id,
      @RequestParam UUID form,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String counted) {
    var to = mine(shell, id);
    var transition = transition(shell, id, form);
    var chosen = choice(choice).orElse(null);
    if (chosen == null) {
      return Reply.again(page(shell, to, choice, null, "agreement.open.refused.none"));
    }
    if (!transitions.isChosen(transition)) {
      var preview = reader.preview(shell, to, chosen, number(counted));
      if (!preview.seen().equals(seen)) {
        var why = seen.isEmpty() ? "agreement.open.refused.unseen" : "agreement.open.refused.other";
        return Reply.again(page(shell, to, choice, preview, why));
      }
      var viewer = shell.viewer();
      transitions.choose(
          Transition.chosen(
              transition,
              to.ref(),
              chosen,
              viewer.person(),
              viewer.organisation().value(),
              shell.dates().now()));
    }
    return Reply.done("agreement.open.chosen", "/agreements/" + id + "/open-cases");
  }

  /// The tasks behind the numbers that the reader may see, so many at a time.
  @GetMapping("/agreements/{id}/open-cases/tasks")
  JteModel tasks(
      Shell shell,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String after) {
    var to = mine(shell, id);
    var chosen = choice(choice).filter(one -> one != Choice.KEEP).orElseThrow(NotThere::new);
    return templates.agreementOpenTasks(
        shell.titled(shell.say("agreement.open.tasks")).at(Menu.AGREEMENTS),
        reader.tasks(shell, to, chosen, after));
  }

  private static int number(String written) {
    return written.matches("[0-9]{1,8}") ? Integer.parseInt(written) : 0;
  }

  /// The same press is the same choice.
  private static UUID transition(Shell shell, String id, UUID form) {
    var name = "transition/" + shell.viewer().person() + "/" + id + "/" + form;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private JteModel page(
      Shell shell,
      Agreement to,
      String choice,
      OpenCasesPage.@Nullable Preview preview,
      @Nullable String refused) {
    var wording = new Wording(shell);
    var page =
        new OpenCasesPage(
            "/agreements/" + to.id() + "/open-cases",
            wording.title(to),
            shell.say("agreement.open.lead", Map.of("version", to.version())),
            !open.pathways(to.id(), to.version()).isEmpty() || preview != null,
            UUID.randomUUID(),
            Field.of("choice", shell.say("agreement.open.choice"), choice),
            Stream.of(Choice.OPEN_STEPS, Choice.WHOLE, Choice.KEEP)
                .map(one ->
                    new medspil.page.Choice(code(one), wording.one("agreement.open.choice.", one)))
                .toList(),
            preview,
            refused == null ? null : shell.say(refused),
            transitions.of(to.id(), EARLIER).stream().map(one -> said(shell, one)).toList());
    return templates.agreementOpenCases(
        shell.titled(shell.say("agreement.open.title")).at(Menu.AGREEMENTS), page);
  }

  private static String said(Shell shell, Transition one) {
    var arguments =
        Map.of(
            "choice", shell.say("agreement.open.choice." + code(one.choice())),
            "version", one.to().version(),
            "at", shell.dates().exact(one.chosenAt()),
            "done", one.done(),
            "of", one.of());
    return shell.say(one.over() ? "agreement.open.was" : "agreement.open.goes", arguments);
  }

  /// The newest version that holds today, for those whose house is party to it.
  private Agreement mine(Shell shell, String id) {
    if (!shell.viewer().role().sortsOut()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var who = circumstances.get();
    return inForce(id, who.day())
        .filter(one -> isParty(shell, one, who))
        .orElseThrow(NotThere::new);
  }

  private Optional<Agreement> inForce(String id, LocalDate day) {
    return Chain.versions(id, agreements.get().agreements()).stream()
        .filter(one -> one.dates().heldBy(day))
        .findFirst();
  }

  private boolean isParty(Shell shell, Agreement one, Circumstances who) {
    var house = House.of(shell.viewer().organisation(), directory.get(), who.day());
    return House.isParty(
        house, Trial.of(one, agreements.get().agreements(), who.day()).parties(who));
  }

  private static Optional<Choice> choice(@Nullable String written) {
    return Stream.of(Choice.values()).filter(one -> code(one).equals(written)).findFirst();
  }

  static String code(Choice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
