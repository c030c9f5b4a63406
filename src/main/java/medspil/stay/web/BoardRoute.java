package medspil.stay.web;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.citizen.People.Person;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Reader;
import medspil.page.Shell;
import medspil.stay.Board;
import medspil.stay.OnBoard;
import medspil.stay.Sector;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Indlagte nu*: who is away, who is going home, and who came home lately.
@RestController
final class BoardRoute {
  private static final int MOST = 3000;
  private static final Duration LATELY = Duration.ofDays(14);

  private final Board board;
  private final StayCards cards;
  private final ByHandForms byHand;
  private final Looks looks;
  private final Templates templates;

  BoardRoute(Board board, StayCards cards, ByHandForms byHand, Looks looks, Templates templates) {
    this.board = board;
    this.cards = cards;
    this.byHand = byHand;
    this.looks = looks;
    this.templates = templates;
  }

  /// @param home the municipality that citizens live in, or empty for all
  @GetMapping("/admissions")
  JteModel show(
      Shell shell,
      @RequestParam(defaultValue = "") String ward,
      @RequestParam(defaultValue = "") String sector,
      @RequestParam(defaultValue = "") String home,
      @RequestParam(defaultValue = "board") String view) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var all = all(shell);
    var people = cards.people(shell.viewer(), all);
    var filter = new BoardFilter(ward, sector, home);
    var shown = all.stream().filter(stay -> filter.shows(stay, people)).toList();
    looks.listed(shell.viewer(), "admissions", shown.stream().map(OnBoard::pathway).toList());
    var titled = shell.titled(shell.say("stay.board.title")).at(Menu.ADMITTED).listening();
    return templates.stayBoard(titled, page(titled, all, shown, people, filter, view));
  }

  private List<OnBoard> all(Shell shell) {
    var since = shell.dates().now().minus(LATELY);
    return Stream.concat(
            board.now(shell.viewer(), MOST).stream(),
            board.homeSince(shell.viewer(), since, MOST).stream())
        .toList();
  }

  private BoardPage page(
      Shell shell,
      List<OnBoard> all,
      List<OnBoard> shown,
      Map<PathwayId, Person> people,
      BoardFilter filter,
      String view) {
    var byColumn = cards.byColumn(shell, shown, people);
    return new BoardPage(
        summary(shell, shown),
        Arrays.stream(BoardColumn.values())
            .map(column -> column(shell, column, byColumn.getOrDefault(column, List.of())))
            .toList(),
        view.equals("list"),
        filters(shell, all, people, filter),
        filter.address("board"),
        filter.address("list"),
        shell.say(
            "stay.board.printed",
            Map.of(
                "at",
                shell.dates().exact(shell.dates().now()),
                "unit",
                shell.reader().map(Reader::at).orElse(""))),
        all.size() < MOST ? null : shell.say("stay.board.more", Map.of("n", MOST)),
        !byHand.wards(shell).isEmpty());
  }

  private static String summary(Shell shell, List<OnBoard> shown) {
    var away = shown.stream().filter(stay -> stay.phase().away()).toList();
    var ready = away.stream().filter(stay -> stay.readyAt() != null).count();
    var weekend = away.stream().filter(OnBoard::upToWeekend).count();
    return shell.say(
        "stay.board.summary", Map.of("away", away.size(), "ready", ready, "weekend", weekend));
  }

  private static BoardPage.Column column(Shell shell, BoardColumn column, List<StayCard> own) {
    return new BoardPage.Column(
        column.code(),
        shell.say("stay.column." + column.code()),
        shell.say("stay.column.empty." + column.code()),
        own);
  }

  // A choice of one is none.
  private List<BoardPage.Filter> filters(
      Shell shell, List<OnBoard> all, Map<PathwayId, Person> people, BoardFilter filter) {
    var wards = all.stream().map(OnBoard::wardName).map(name -> new Choice(name, name));
    var sectors =
        Stream.of(Sector.SOMATIC, Sector.PSYCHIATRIC)
            .map(BoardFilter::code)
            .map(code -> new Choice(code, shell.say("stay.sector." + code)));
    return Stream.of(
            filter(shell, "home", filter.home(), cards.homes(people.values())),
            filter(shell, "ward", filter.ward(), wards),
            filter(shell, "sector", filter.sector(), sectors))
        .filter(one -> one.choices().size() > 2 || !one.field().value().isEmpty())
        .toList();
  }

  private static BoardPage.Filter filter(
      Shell shell, String name, String chosen, Stream<Choice> choices) {
    var all = Stream.of(new Choice("", shell.say("stay.filter.all." + name)));
    var sorted = choices.distinct().sorted(Comparator.comparing(Choice::text));
    return new BoardPage.Filter(
        Field.of(name, shell.say("stay.filter." + name), chosen),
        Stream.concat(all, sorted).toList());
  }
}
