package medspil.task.web;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Looks;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.ApplyDifferences;
import medspil.citizen.Correction.Verdict;
import medspil.citizen.Difference;
import medspil.citizen.Differences;
import medspil.citizen.PathwayDesk;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Dates.Moment;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Opgaver, der afviger*: what stands otherwise than the agreements say, for those who sort it
/// out; one press puts one citizen's tasks right.
@RestController
final class DifferencesRoute {
  private static final String HERE = "/attention/differences";
  private static final int MOST = 200;

  private final Differences differences;
  private final ApplyDifferences applying;
  private final PathwayDesk desk;
  private final People people;
  private final Looks looks;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  DifferencesRoute(
      Differences differences,
      ApplyDifferences applying,
      PathwayDesk desk,
      People people,
      Looks looks,
      Supplier<AgreementsInForce> agreements,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.differences = differences;
    this.applying = applying;
    this.desk = desk;
    this.people = people;
    this.looks = looks;
    this.agreements = agreements;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping(HERE)
  JteModel show(Shell shell) {
    refuseOthers(shell);
    var found = differences.seen(shell.viewer(), MOST + 1);
    var shown = found.stream().limit(MOST).toList();
    looks.listed(
        shell.viewer(),
        "attention.differences",
        shown.stream().map(Difference::pathway).distinct().toList());
    return templates.taskDifferences(
        shell.titled(shell.say("task.differences.title")).at(Menu.ATTENTION),
        new DifferencesPage(
            citizens(shell, shown),
            found.size() > MOST ? shell.say("task.differences.more") : null));
  }

  /// Derived anew on what there is now; what was listed decides nothing.
  @PostMapping(HERE + "/{pathway}/apply")
  Reply<JteModel> apply(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    desk.enter(shell, id, "attention.differences", Category.COORDINATION);
    refuseOthers(shell);
    var outcome = applying.apply(shell.viewer(), id, sent.command(), shell.dates().now());
    return new Reply.Onward<>(HERE, told(outcome));
  }

  private static Flash told(ApplyDifferences.Outcome outcome) {
    return switch (outcome) {
      case ApplyDifferences.Outcome.Refused(var refusal) ->
          Flash.refused("refusal." + refusal.code());
      case ApplyDifferences.Outcome.Already _ -> Flash.notice("task.differences.flash.already");
      case ApplyDifferences.Outcome.Applied one when one.became().isEmpty() ->
          Flash.notice("task.differences.flash.none");
      case ApplyDifferences.Outcome.Applied one -> counted(one);
    };
  }

  private static Flash counted(ApplyDifferences.Outcome.Applied one) {
    var flash =
        one.became().keySet().stream().allMatch(Verdict::isLeft)
            ? Flash.notice("task.differences.flash.left")
            : Flash.done("task.differences.flash.applied");
    for (var verdict : Verdict.values()) {
      flash = flash.with(verdict.name().toLowerCase(Locale.ROOT), "" + one.count(verdict));
    }
    return flash;
  }

  private List<DifferencesPage.Citizen> citizens(Shell shell, List<Difference> shown) {
    var byCitizen = shown.stream().collect(Collectors.groupingBy(Difference::pathway));
    var names = people.seen(shell.viewer(), byCitizen.keySet());
    var words = new RuleWords(agreements.get(), shell.voice());
    return shown.stream()
        .map(Difference::pathway)
        .distinct()
        .map(one ->
            citizen(
                shell,
                one,
                names.get(one),
                byCitizen.getOrDefault(one, List.of()).stream()
                    .map(each -> line(shell, words, each))
                    .toList()))
        .toList();
  }

  private DifferencesPage.Citizen citizen(
      Shell shell, PathwayId id, People.@Nullable Person person, List<DifferencesPage.Line> lines) {
    return new DifferencesPage.Citizen(
        "/citizens/" + id.value(),
        WorkRows.name(shell, person),
        WorkRows.born(shell, person),
        lines,
        HERE + "/" + id.value() + "/apply",
        ids.get().toString());
  }

  private DifferencesPage.Line line(Shell shell, RuleWords words, Difference one) {
    return new DifferencesPage.Line(
        words.title(one.rule()),
        words.place(one.rule()),
        shell.say("task.differences.how." + one.kind().name().toLowerCase(Locale.ROOT)),
        moment(shell, one.stands()),
        moment(shell, one.follows()),
        Tag.of(directory.get(), one.owner()).orElse(null));
  }

  private static @Nullable Moment moment(Shell shell, @Nullable Instant at) {
    return at == null ? null : shell.dates().moment(at);
  }

  private static void refuseOthers(Shell shell) {
    if (!shell.viewer().role().sortsOut()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
