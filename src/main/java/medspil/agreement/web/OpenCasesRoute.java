package medspil.agreement.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.agreement.RuleRef;
import medspil.citizen.MigratePathway;
import medspil.directory.Directory;
import medspil.journal.ManyPathways;
import medspil.page.Field;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.simulation.House;
import medspil.simulation.Trial;
import medspil.task.OpenUnder;
import medspil.templates.Templates;
import medspil.transition.Choice;
import medspil.transition.OpenCases;
import medspil.transition.Preview;
import medspil.transition.Transition;
import medspil.transition.Transitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Åbne forløb*: what becomes of them when a newer version comes into force.
@RestController
final class OpenCasesRoute {
  private static final int MOST = 2_000;
  private static final int LISTED = 50;
  private static final int EARLIER = 10;

  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Circumstances> circumstances;
  private final Supplier<Directory> directory;
  private final ManyPathways many;
  private final OpenCases cases;
  private final OpenUnder open;
  private final Transitions transitions;
  private final Looks looks;
  private final Templates templates;

  OpenCasesRoute(
      Supplier<AgreementsInForce> agreements,
      Supplier<Circumstances> circumstances,
      Supplier<Directory> directory,
      ManyPathways many,
      OpenCases cases,
      OpenUnder open,
      Transitions transitions,
      Looks looks,
      Templates templates) {
    this.agreements = agreements;
    this.circumstances = circumstances;
    this.directory = directory;
    this.many = many;
    this.cases = cases;
    this.open = open;
    this.transitions = transitions;
    this.looks = looks;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/open-cases")
  JteModel look(
      Shell shell, @PathVariable String id, @RequestParam(defaultValue = "") String choice) {
    var to = mine(shell, id);
    var preview = choice(choice).map(one -> preview(shell, to, one)).orElse(null);
    return page(shell, to, choice, preview, null);
  }

  /// Nothing is chosen unseen: what would happen must be what the person just saw.
  @PostMapping("/agreements/{id}/open-cases")
  Object choose(
      Shell shell,
      @PathVariable String id,
      @RequestParam UUID form,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String seen,
      RedirectAttributes onward) {
    var to = mine(shell, id);
    var transition = transition(shell, id, form);
    var chosen = choice(choice).orElse(null);
    if (chosen == null) {
      return refused(page(shell, to, choice, null, "agreement.open.refused.none"));
    }
    if (!transitions.isChosen(transition)) {
      var preview = preview(shell, to, chosen);
      if (!preview.seen().equals(seen)) {
        var why = seen.isEmpty() ? "agreement.open.refused.unseen" : "agreement.open.refused.other";
        return refused(page(shell, to, choice, preview, why));
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
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("agreement.open.chosen"));
    var view = new RedirectView("/agreements/" + id + "/open-cases");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  /// The same press is the same choice.
  private static UUID transition(Shell shell, String id, UUID form) {
    var name = "transition/" + shell.viewer().person() + "/" + id + "/" + form;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<JteModel> refused(JteModel page) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
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

  private OpenCasesPage.Preview preview(Shell shell, Agreement to, Choice choice) {
    var heading = new Wording(shell).one("agreement.open.choice.", choice);
    if (choice == Choice.KEEP) {
      var why = shell.say("agreement.open.keep.why");
      return new OpenCasesPage.Preview(
          code(choice), to.ref().toString(), heading, List.of(why), List.of(), "");
    }
    var wish = new MigratePathway.Wish(to.ref(), choice.mode().orElseThrow());
    var all = cases.of(to.ref(), choice);
    var some = all.subList(0, Math.min(MOST, all.size()));
    var preview =
        Preview.of(many, some, wish, agreements.get(), directory.get(), shell.dates().now());
    looks.counted(shell.viewer(), "agreement.open");
    var seen = open.seen(shell.viewer(), preview.touched(), LISTED);
    looks.listed(
        shell.viewer(), "agreement.open", seen.stream().map(OpenUnder.Seen::pathway).toList());
    var links = new RuleLinks(new Wording(shell), agreements.get().agreements());
    var unseen = preview.touched().size() - seen.size();
    return new OpenCasesPage.Preview(
        code(choice),
        preview.mark(to.ref(), choice),
        heading,
        sums(shell, preview, all.size() - some.size()),
        seen.stream().map(one -> link(links, one)).toList(),
        unseen == 0 ? "" : shell.say("agreement.open.others", Map.of("count", unseen)));
  }

  private static ReadLink link(RuleLinks links, OpenUnder.Seen one) {
    var rule = links.rule(RuleRef.parse(one.rule()));
    return new ReadLink(
        rule.text(), rule.where(), "/tasks/" + one.pathway().value() + "/" + one.id());
  }

  private static List<String> sums(Shell shell, Preview preview, int left) {
    var sums = new ArrayList<String>();
    sums.add(shell.say("agreement.open.sum.pathways", Map.of("count", preview.pathways())));
    sums.add(
        shell.say(
            "agreement.open.sum.moved",
            Map.of("count", preview.moved(), "dates", preview.redated())));
    sums.add(shell.say("agreement.open.sum.gone", Map.of("count", preview.gone())));
    sums.add(shell.say("agreement.open.sum.added", Map.of("count", preview.added())));
    if (preview.unreadable() > 0) {
      sums.add(shell.say("agreement.open.sum.unread", Map.of("count", preview.unreadable())));
    }
    if (left > 0) {
      sums.add(shell.say("agreement.open.sum.more", Map.of("count", left)));
    }
    return sums;
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
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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

  private static String code(Choice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
