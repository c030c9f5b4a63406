package medspil.offer.web;

import static java.util.Comparator.comparing;

import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.offer.OfferTable;
import medspil.offer.OfferTable.Kind;
import medspil.offer.Offers;
import medspil.offer.ServiceOffer;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.FilteredList;
import medspil.page.Menu;
import medspil.page.NamedViews;
import medspil.page.Pager;
import medspil.page.SavedViews;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Tilbud*: the whole range of offers, filtered, sorted and as a file for a spreadsheet.
@RestController
final class OffersRoute implements FilteredList {
  private static final int MOST = 50;
  private static final Set<String> FIELDS =
      Set.of("text", "group", "method", "setting", "owner", "place", "free", "sort");
  private static final String FORMULAS = "=+-@\t\r";

  private final Offers offers;
  private final SavedViews views;
  private final OfferTable table;
  private final Supplier<Directory> directory;
  private final Templates templates;

  OffersRoute(
      Offers offers,
      SavedViews views,
      OfferTable table,
      Supplier<Directory> directory,
      Templates templates) {
    this.offers = offers;
    this.views = views;
    this.table = table;
    this.directory = directory;
    this.templates = templates;
  }

  @GetMapping("/offers")
  JteModel list(Shell shell, @RequestParam Map<String, String> asked) {
    return page(shell, asked, SentForm.NONE);
  }

  @Override
  public String list() {
    return "offers";
  }

  @Override
  public Set<String> fields() {
    return FIELDS;
  }

  @Override
  public JteModel page(Shell shell, Map<String, String> asked, SentForm form) {
    var words = words(shell);
    var all = found(asked, words);
    var after = asked.getOrDefault("after", "");
    var rest =
        all.stream().anyMatch(one -> one.id().toString().equals(after))
            ? all.stream().dropWhile(one -> !one.id().toString().equals(after)).skip(1).toList()
            : all;
    var shown = rest.stream().limit(MOST).toList();
    var next =
        rest.size() > MOST
            ? FilteredList.address("/offers", asked, shown.getLast().id().toString())
            : null;
    var page =
        new OffersPage(
            selects(shell, words, asked),
            Field.of("text", shell.say("offer.filter.text"), asked.getOrDefault("text", "")),
            asked.containsKey("free"),
            shell.say("offer.found", Map.of("n", all.size())),
            shown.stream().map(one -> row(one, words)).toList(),
            FilteredList.address("/offers.csv", asked, ""),
            new Pager(
                rest.size() < all.size() ? FilteredList.address("/offers", asked, "") : null, next),
            OfferRoute.provides(shell.viewer()) ? "/offers/new" : null,
            NamedViews.of(shell, this, views, asked, form));
    return templates.offerOffers(shell.titled(shell.say("offer.title")).at(Menu.WORK), page);
  }

  @GetMapping("/offers.csv")
  ResponseEntity<byte[]> file(Shell shell, @RequestParam Map<String, String> asked) {
    var words = words(shell);
    var lines = new ArrayList<String>();
    lines.add(
        line(
            Stream.of(
                    "name",
                    "where",
                    "owner",
                    "groups",
                    "methods",
                    "settings",
                    "rate",
                    "free",
                    "all")
                .map(column -> shell.say("offer.column." + column))
                .toList()));
    found(asked, words).stream().map(one -> line(cells(one, words))).forEach(lines::add);
    // A spreadsheet knows by the first letter that the letters are ours.
    var text = "\ufeff" + String.join("\r\n", lines) + "\r\n";
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"medspil-offers.csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private OfferWords words(Shell shell) {
    if (shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return new OfferWords(shell, directory.get(), table);
  }

  private List<ServiceOffer> found(Map<String, String> asked, OfferWords words) {
    var text = asked.getOrDefault("text", "").strip().toLowerCase(Locale.ROOT);
    return offers.all().stream()
        .filter(one -> is(asked, "group", one.targetGroups()::contains))
        .filter(one -> is(asked, "method", one::works))
        .filter(one -> is(asked, "setting", one.settings()::contains))
        .filter(one -> is(asked, "owner", one.owner()::equals))
        .filter(one -> is(asked, "place", one.municipality().toString()::equals))
        .filter(one -> !asked.containsKey("free") || one.places().free() > 0)
        .filter(one ->
            text.isEmpty()
                || (one.name() + " " + one.about()).toLowerCase(Locale.ROOT).contains(text))
        .sorted(order(asked.getOrDefault("sort", ""), words))
        .toList();
  }

  private static boolean is(Map<String, String> asked, String name, Predicate<String> holds) {
    var wanted = asked.getOrDefault(name, "");
    return wanted.isEmpty() || holds.test(wanted);
  }

  private static Comparator<ServiceOffer> order(String sort, OfferWords words) {
    var day = words.shell().dates().today();
    Comparator<ServiceOffer> first =
        switch (sort) {
          case "free" -> Comparator.comparingInt(one -> -one.places().free());
          case "rate" ->
              comparing(one ->
                  one.rate(day)
                      .map(rate -> rate.amount())
                      .orElse(BigDecimal.valueOf(Long.MAX_VALUE)));
          case "place" -> comparing(one -> words.municipality(one.municipality()));
          default -> comparing(ServiceOffer::name);
        };
    return first.thenComparing(ServiceOffer::name).thenComparing(one -> one.id().value());
  }

  private static OffersPage.Row row(ServiceOffer one, OfferWords words) {
    return new OffersPage.Row(
        "/offers/" + one.id(),
        one.name(),
        words.municipality(one.municipality()) + " · " + words.coded(Kind.OWNER, one.owner()),
        String.join(", ", words.all(Kind.TARGET_GROUP, one.targetGroups())),
        words.rate(one),
        words.places(one),
        words.counted(one),
        words.isStale(one));
  }

  private static List<String> cells(ServiceOffer one, OfferWords words) {
    return List.of(
        one.name(),
        words.municipality(one.municipality()),
        words.coded(Kind.OWNER, one.owner()),
        String.join(", ", words.all(Kind.TARGET_GROUP, one.targetGroups())),
        String.join(
            ", ", words.all(Kind.METHOD, one.methods().stream().map(way -> way.code()).toList())),
        String.join(", ", words.all(Kind.SETTING, one.settings())),
        words.rate(one),
        Integer.toString(one.places().free()),
        Integer.toString(one.places().all()));
  }

  // A word must not be taken for a formula.
  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(";"));
  }

  private static List<OffersPage.Select> selects(
      Shell shell, OfferWords words, Map<String, String> asked) {
    var places = new ArrayList<Choice>();
    places.add(new Choice("", shell.say("offer.any")));
    places.addAll(words.municipalities());
    var choices = new LinkedHashMap<String, List<Choice>>();
    choices.put("group", words.withAny(Kind.TARGET_GROUP));
    choices.put("method", words.withAny(Kind.METHOD));
    choices.put("setting", words.withAny(Kind.SETTING));
    choices.put("owner", words.withAny(Kind.OWNER));
    choices.put("place", places);
    choices.put(
        "sort",
        Stream.of("name", "free", "rate", "place")
            .map(one -> new Choice(one, shell.say("offer.sort." + one)))
            .toList());
    return choices.entrySet().stream()
        .map(one ->
            new OffersPage.Select(
                Field.of(
                    one.getKey(),
                    shell.say("offer.filter." + one.getKey()),
                    asked.getOrDefault(one.getKey(), "")),
                one.getValue()))
        .toList();
  }
}
