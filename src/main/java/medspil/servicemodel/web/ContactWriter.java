package medspil.servicemodel.web;

import static medspil.servicemodel.HomeContact.Going.FOLLOW_UP;
import static medspil.servicemodel.HomeContact.Going.WELL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.need.NeedTable;
import medspil.need.Theme;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.servicemodel.HomeContact;
import medspil.servicemodel.ModelCourse;
import medspil.servicemodel.SiteLists;
import medspil.servicemodel.SiteModel;
import medspil.servicemodel.SiteModels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the contacts with a citizen at home: held, missed or to come, and what was seen there.
@Component
record ContactWriter(
    SiteModels sites,
    NeedTable needs,
    Authority authority,
    Workers workers,
    Supplier<Directory> directory) {
  static final String OUTCOME = "outcome";

  /// Who looks at which course.
  record Looked(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      ModelCourse course,
      Map<NoteId, String> said,
      SentForm form) {
    boolean acts() {
      return course.runs() && !shell.viewer().isCitizen();
    }

    Field field(String about, String name, String key) {
      return form.field(shell, about, name, shell.say(key), "");
    }
  }

  ContactsPart of(Looked at) {
    var shell = at.shell();
    var lists = lists(shell, at.course());
    var series = "series-" + at.course().id();
    var contact = "contact-" + at.course().id();
    var plans = at.acts() && !lists.contacts().isEmpty();
    var today = shell.dates().today();
    var missed = at.course().standing().stream().filter(one -> one.missed(today)).count();
    return new ContactsPart(
        at.course().standing().stream().map(one -> item(at, lists, one)).toList(),
        missed == 0 ? null : shell.say("servicemodel.contact.missed", Map.of("n", missed)),
        at.acts() && lists.contacts().isEmpty() ? shell.say("servicemodel.contact.silent") : null,
        plans ? at.field(series, "home", "servicemodel.contact.home").mustBeFilled() : null,
        said(shell, lists),
        at.field(series, "unit", "servicemodel.contact.unit"),
        at.acts() ? at.field(contact, "name", "servicemodel.contact.name").mustBeFilled() : null,
        at.field(contact, "day", "servicemodel.contact.day").mustBeFilled(),
        at.field(contact, "unit", "servicemodel.contact.unit"),
        units(at));
  }

  SiteLists lists(Shell shell, ModelCourse course) {
    return sites
        .onDay(course.unit(), course.model(), shell.dates().today())
        .map(SiteModel::lists)
        .orElse(SiteLists.NONE);
  }

  List<Theme> themes(Shell shell) {
    return needs.themes(shell.dates().today());
  }

  /// The site's contacts with their days, in a sentence.
  static String said(Shell shell, SiteLists lists) {
    return lists.contacts().stream()
        .map(one ->
            shell.say("servicemodel.contact.each", Map.of("name", one.name(), "day", one.day())))
        .collect(Collectors.joining(" · "));
  }

  private List<Choice> units(Looked at) {
    if (!at.acts()) {
      return List.of();
    }
    var known = directory.get();
    var around = authority.around(at.id(), at.pathway(), at.shell().dates().now()).stream();
    var all = new ArrayList<Choice>();
    all.add(new Choice("", at.shell().say("servicemodel.contact.unit.choose")));
    around
        .flatMap(unit -> known.unit(new UnitId(unit)).stream())
        .sorted(Comparator.comparing(Unit::name))
        .forEach(unit -> all.add(new Choice(unit.id().value().toString(), unit.name())));
    return all;
  }

  private ContactsPart.Item item(Looked at, SiteLists lists, HomeContact one) {
    var shell = at.shell();
    var told = one.told();
    var state = state(shell, one);
    var words = told == null ? null : told.words();
    return new ContactsPart.Item(
        one.id().toString(),
        one.name(),
        shell.dates().day(one.on()),
        Tag.of(directory.get(), one.unit()).orElse(null),
        shell.say("servicemodel.contact.state." + state),
        css(state),
        told == null ? null : who(shell, told),
        told == null || !told.held() || at.course().wasAskedAt(one.id().value()),
        told == null ? List.of() : looked(shell, told, WELL),
        told == null ? List.of() : looked(shell, told, FOLLOW_UP),
        told == null ? List.of() : home(told, true),
        told == null ? List.of() : home(told, false),
        words == null ? null : at.said().get(words),
        at.acts() && (told == null || !told.held()) ? telling(at, lists, one) : null,
        at.acts() && told == null);
  }

  private static String state(Shell shell, HomeContact one) {
    var told = one.told();
    if (told != null) {
      return told.held() ? "held" : "missed";
    }
    return one.missed(shell.dates().today()) ? "overdue" : "planned";
  }

  private static String css(String state) {
    return switch (state) {
      case "held" -> "ms-good";
      case "planned" -> "ms-quiet";
      default -> "ms-soon";
    };
  }

  private String who(Shell shell, HomeContact.Told told) {
    var name = workers.byId(told.person()).map(Worker::asCitizensSeeIt).orElse("–");
    return shell.say(
        "servicemodel.done", Map.of("who", name, "at", shell.dates().exact(told.at())));
  }

  private List<String> looked(Shell shell, HomeContact.Told told, HomeContact.Going going) {
    return told.themes().stream()
        .filter(one -> one.going() == going)
        .flatMap(one -> needs.theme(one.theme()).stream())
        .map(one -> theme(shell, one))
        .toList();
  }

  private static String theme(Shell shell, Theme one) {
    var words = shell.viewer().isCitizen() ? one.plain() : one.line().words();
    return words.in(shell.language().tag());
  }

  private static List<String> home(HomeContact.Told told, boolean ready) {
    return told.home().stream()
        .filter(one -> one.ready() == ready)
        .map(HomeContact.InHome::item)
        .toList();
  }

  private ContactsPart.Telling telling(Looked at, SiteLists lists, HomeContact one) {
    var shell = at.shell();
    var form = "tell-" + one.id();
    var due = !one.on().isAfter(shell.dates().today());
    return new ContactsPart.Telling(
        due,
        at.field(form, OUTCOME, "servicemodel.contact.outcome"),
        outcomes(shell, due),
        at.field(form, "matters", "servicemodel.matters"),
        themes(shell).stream()
            .map(theme ->
                new ContactsPart.Theme(
                    at.form().field(shell, form, "theme-" + theme.key(), theme(shell, theme), ""),
                    goings(shell)))
            .toList(),
        IntStream.range(0, lists.home().size())
            .mapToObj(i -> homeItem(at, form, lists, i))
            .toList(),
        at.field(form, "words", "servicemodel.contact.words"));
  }

  private static ContactsPart.HomeItem homeItem(Looked at, String form, SiteLists lists, int i) {
    var name = "home-" + i;
    return new ContactsPart.HomeItem(
        name, lists.home().get(i), at.form().is(form) && at.form().has(name));
  }

  private static List<Choice> outcomes(Shell shell, boolean due) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("servicemodel.contact.choose"))),
            (due ? Stream.of("held", "missed") : Stream.of("missed"))
                .map(one -> new Choice(one, shell.say("servicemodel.contact.outcome." + one))))
        .toList();
  }

  private static List<Choice> goings(Shell shell) {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("servicemodel.contact.not_talked"))),
            Stream.of(HomeContact.Going.values())
                .map(one ->
                    new Choice(
                        one.name(),
                        shell.say(
                            "servicemodel.contact.going." + one.name().toLowerCase(Locale.ROOT)))))
        .toList();
  }

  /// The unit chosen in a form, if it is one of those that may be.
  @Nullable UUID unit(Looked at) {
    return units(at).stream()
        .map(Choice::value)
        .filter(one -> !one.isEmpty() && one.equals(at.form().text("unit")))
        .findFirst()
        .map(UUID::fromString)
        .orElse(null);
  }
}
