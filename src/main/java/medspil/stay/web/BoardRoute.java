package medspil.stay.web;

import gg.jte.models.runtime.JteModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Looks;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
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
  private static final int MOST = 300;
  private static final Duration LATELY = Duration.ofDays(14);

  private final Board board;
  private final StayCards cards;
  private final Looks looks;
  private final Templates templates;

  BoardRoute(Board board, StayCards cards, Looks looks, Templates templates) {
    this.board = board;
    this.cards = cards;
    this.looks = looks;
    this.templates = templates;
  }

  /// @param ward the name of a ward, or empty for all
  @GetMapping("/admissions")
  JteModel show(
      Shell shell,
      @RequestParam(defaultValue = "") String ward,
      @RequestParam(defaultValue = "") String sector,
      @RequestParam(defaultValue = "board") String view) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var all = all(shell);
    var shown =
        all.stream()
            .filter(stay -> ward.isEmpty() || stay.wardName().equals(ward))
            .filter(stay -> sector.isEmpty() || code(stay.sector()).equals(sector))
            .toList();
    looks.listed(shell.viewer(), "admissions", shown.stream().map(OnBoard::pathway).toList());
    var titled = shell.titled(shell.say("stay.board.title")).at(Menu.ADMITTED).listening();
    return templates.stayBoard(titled, page(titled, all, shown, ward, sector, view));
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
      String ward,
      String sector,
      String view) {
    var asked = asked(ward, sector);
    return new BoardPage(
        summary(shell, shown),
        Arrays.stream(BoardColumn.values()).map(column -> column(shell, column, shown)).toList(),
        view.equals("list"),
        Field.of("ward", shell.say("stay.filter.ward"), ward),
        wards(shell, all),
        Field.of("sector", shell.say("stay.filter.sector"), sector),
        sectors(shell),
        "/admissions" + (asked.isEmpty() ? "" : "?" + asked),
        "/admissions?view=list" + (asked.isEmpty() ? "" : "&" + asked));
  }

  private static String summary(Shell shell, List<OnBoard> shown) {
    var away = shown.stream().filter(stay -> stay.phase().away()).toList();
    var ready = away.stream().filter(stay -> stay.readyAt() != null).count();
    var weekend = away.stream().filter(OnBoard::upToWeekend).count();
    return shell.say(
        "stay.board.summary", Map.of("away", away.size(), "ready", ready, "weekend", weekend));
  }

  private BoardPage.Column column(Shell shell, BoardColumn column, List<OnBoard> shown) {
    var own = shown.stream().filter(stay -> BoardColumn.of(stay) == column).toList();
    return new BoardPage.Column(
        column.code(),
        shell.say("stay.column." + column.code()),
        shell.say("stay.column.empty." + column.code()),
        cards.of(shell, own));
  }

  private static List<Choice> wards(Shell shell, List<OnBoard> all) {
    var names = all.stream().map(OnBoard::wardName).distinct().sorted();
    return Stream.concat(
            Stream.of(new Choice("", shell.say("stay.filter.all_wards"))),
            names.map(name -> new Choice(name, name)))
        .toList();
  }

  private static List<Choice> sectors(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("stay.filter.all_sectors"))),
            Stream.of(Sector.SOMATIC, Sector.PSYCHIATRIC)
                .map(one -> new Choice(code(one), shell.say("stay.sector." + code(one)))))
        .toList();
  }

  private static String asked(String ward, String sector) {
    return Stream.of(Map.entry("ward", ward), Map.entry("sector", sector))
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String code(Sector sector) {
    return sector.name().toLowerCase(Locale.ROOT);
  }
}
