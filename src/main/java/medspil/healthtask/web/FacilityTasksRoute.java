package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.healthtask.HealthTaskSearch;
import medspil.healthtask.HealthTaskStatus;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The health tasks of a facility, or of those who answer for them: what is missing stands first.
@RestController
final class FacilityTasksRoute {
  private static final int MOST = 200;

  private final HealthTaskSearch search;
  private final People people;
  private final Looks looks;
  private final Supplier<Directory> directory;
  private final Templates templates;

  FacilityTasksRoute(
      HealthTaskSearch search,
      People people,
      Looks looks,
      Supplier<Directory> directory,
      Templates templates) {
    this.search = search;
    this.people = people;
    this.looks = looks;
    this.directory = directory;
    this.templates = templates;
  }

  @GetMapping("/health-tasks")
  JteModel list(Shell shell, @RequestParam(defaultValue = "") String act) {
    var viewer = shell.viewer();
    if (viewer.isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var hits = search.around(viewer, asked(act), MOST);
    var pathways = hits.stream().map(HealthTaskSearch.Hit::pathway).distinct().toList();
    looks.listed(viewer, "health_tasks.list", pathways);
    var names = people.seen(viewer, pathways);
    var missing = hits.stream().filter(hit -> hit.answering() == null).count();
    var toSettle = hits.stream().filter(hit -> hit.toSettleSince() != null).count();
    var page =
        new FacilityTasksPage(
            Field.of("act", shell.say("healthtask.services.act"), act),
            acts(shell),
            missing == 0 ? "" : shell.say("healthtask.list.missing", Map.of("count", missing)),
            toSettle == 0 ? "" : shell.say("healthtask.list.to_settle", Map.of("count", toSettle)),
            hits.stream().map(hit -> line(shell, hit, names)).toList());
    return templates.healthtaskFacility(
        shell.titled(shell.say("healthtask.list.title")).at(Menu.CITIZENS), page);
  }

  private static @Nullable Act asked(String code) {
    return Stream.of(Act.values())
        .filter(one -> HealthTaskWords.code(one).equals(code))
        .findFirst()
        .orElse(null);
  }

  private static List<Choice> acts(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("healthtask.list.any_act"))),
            Stream.of(Act.values())
                .map(one -> new Choice(HealthTaskWords.code(one), HealthTaskWords.act(shell, one))))
        .toList();
  }

  private FacilityTasksPage.HitLine line(
      Shell shell, HealthTaskSearch.Hit hit, Map<PathwayId, People.Person> names) {
    var words = new HealthTaskWords(shell, directory.get());
    var until = Optional.ofNullable(hit.trainedUntil());
    var since = Optional.ofNullable(hit.toSettleSince());
    return new FacilityTasksPage.HitLine(
        "/citizens/" + hit.pathway().value() + "/health-tasks/" + hit.id(),
        hit.title().in(shell.language().tag()),
        Optional.ofNullable(names.get(hit.pathway()))
            .map(People.Person::name)
            .orElseGet(() -> shell.say("healthtask.citizen.hidden")),
        words.unit(hit.facility()),
        HealthTaskWords.act(shell, hit.act()),
        words.status(hit.status()),
        HealthTaskWords.css(hit.status()),
        since.map(at -> shell.dates().ago(at)).orElse(""),
        Tag.of(directory.get(), hit.answering()).orElse(null),
        words.unit(hit.performer()),
        until
            .map(day ->
                shell.say("healthtask.list.trained", Map.of("day", shell.dates().plain(day))))
            .orElse(""),
        until.filter(day -> day.isBefore(shell.dates().today())).isPresent(),
        hit.status() != HealthTaskStatus.AGREED);
  }
}
