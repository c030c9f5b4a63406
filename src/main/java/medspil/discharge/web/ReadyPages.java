package medspil.discharge.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.citizen.AtHome;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.citizen.People.Person;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Directory;
import medspil.discharge.Point;
import medspil.discharge.Points;
import medspil.discharge.Topic;
import medspil.journal.Category;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.page.Tag;
import medspil.stay.Stay;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page *Klar til at komme hjem*.
@Component
final class ReadyPages {
  private final People people;
  private final Points points;
  private final SignWords signs;
  private final Placings placings;
  private final CardWriter cards;
  private final Authority authority;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;
  private final Templates templates;

  ReadyPages(
      People people,
      Points points,
      SignWords signs,
      Placings placings,
      CardWriter cards,
      Authority authority,
      Supplier<Directory> directory,
      Supplier<UUID> ids,
      Templates templates) {
    this.people = people;
    this.points = points;
    this.signs = signs;
    this.placings = placings;
    this.cards = cards;
    this.authority = authority;
    this.directory = directory;
    this.ids = ids;
    this.templates = templates;
  }

  static String stayAddress(PathwayId id, Stay stay) {
    return "/admissions/" + id.value() + "/" + stay.id().value();
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Stay stay, Draft draft) {
    return of(shell, id, pathway, stay, draft, HomeDraft.NONE);
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, Stay stay, Draft draft, HomeDraft sent) {
    var titled = shell.titled(shell.say("discharge.home.title")).at(Menu.ADMITTED);
    var person = Optional.ofNullable(people.seen(shell.viewer(), List.of(id)).get(id));
    var about = pathway.discharges().of(stay.id(), pathway.stays());
    var planned = stay.plan() == null ? null : stay.plan().expected();
    var view = view(titled, id, pathway, stay, sent);
    var part = new PartWriter(titled, id, pathway, stay, about, view.words(), draft);
    return templates.dischargeReady(
        titled,
        new ReadyPage(
            stayAddress(id, stay),
            stayAddress(id, stay) + "/home",
            person.map(Person::name).orElseGet(() -> shell.say("discharge.citizen.hidden")),
            person
                .map(Person::birthDate)
                .map(date ->
                    shell.say("discharge.citizen.born", Map.of("date", shell.dates().plain(date))))
                .orElse(null),
            facts(shell, stay, planned),
            warning(shell, about, planned, AtHome.calendar(pathway.citizen(), directory.get())),
            cards.of(view, about),
            List.of(part.of(Topic.AT_HOME), part.of(Topic.LOOSE_END)),
            view.acting(),
            ids));
  }

  /// What a reader may see of the way home, with the words that are open to them.
  HomeView view(Shell shell, PathwayId id, Pathway pathway, Stay stay, HomeDraft sent) {
    var home = pathway.discharges().goingHome(stay.id(), pathway.stays());
    var about = pathway.discharges().of(stay.id(), pathway.stays());
    var seen = authority.seen(shell.viewer(), id, pathway, shell.dates().now());
    var notes = Stream.concat(points(about), home.notes()).toList();
    var words = points.words(shell.viewer(), Map.of(id, notes));
    return new HomeView(
        shell, id, pathway, stay, home, words, seen.contains(Category.HEALTH), sent);
  }

  private static Stream<NoteId> points(List<Point> about) {
    return about.stream().flatMap(point -> Optional.ofNullable(point.words()).stream());
  }

  private static List<String> facts(Shell shell, Stay stay, @Nullable LocalDate planned) {
    var facts = new ArrayList<String>();
    if (stay.phase().away()) {
      facts.add(
          planned == null
              ? shell.say("discharge.home.unplanned")
              : shell.say(
                  "discharge.home.planned", Map.of("day", shell.dates().day(planned).exact())));
      facts.add(
          stay.readyAt() == null
              ? shell.say("discharge.home.treated.not")
              : shell.say(
                  "discharge.home.treated",
                  Map.of("at", shell.dates().inSentence(stay.readyAt()))));
    }
    return facts;
  }

  private static @Nullable String warning(
      Shell shell, List<Point> about, @Nullable LocalDate planned, WorkingCalendar home) {
    var later =
        planned == null ? 0 : about.stream().filter(point -> point.isAfter(planned, home)).count();
    return later == 0 ? null : shell.say("discharge.home.later", Map.of("n", later));
  }

  /// Writes the lists of one stay for one reader.
  private final class PartWriter {
    private final Shell shell;
    private final PathwayId id;
    private final Pathway pathway;
    private final Stay stay;
    private final List<Point> about;
    private final Map<NoteId, String> words;
    private final Draft draft;

    PartWriter(
        Shell shell,
        PathwayId id,
        Pathway pathway,
        Stay stay,
        List<Point> about,
        Map<NoteId, String> words,
        Draft draft) {
      this.shell = shell;
      this.id = id;
      this.pathway = pathway;
      this.stay = stay;
      this.about = about;
      this.words = words;
      this.draft = draft;
    }

    ReadyPage.Part of(Topic topic) {
      var key = topic.name().toLowerCase(Locale.ROOT);
      var mine = about.stream().filter(point -> point.topic() == topic).toList();
      return new ReadyPage.Part(
          topic.name(),
          shell.say("discharge.list." + key),
          shell.say("discharge.list." + key + ".why"),
          shell.say(
              "discharge.list.summary",
              Map.of(
                  "n", mine.size(),
                  "open", mine.stream().filter(Point::isOpen).count(),
                  "nobodys", mine.stream().filter(Point::isNobodys).count())),
          mine.stream().map(this::item).toList(),
          topic == Topic.AT_HOME ? proposed(mine) : List.of(),
          placings.adding(shell, topic, id, pathway, draft));
    }

    private List<ReadyPage.Sign> proposed(List<Point> listed) {
      return signs.of(shell, pathway.citizen().residence(), stay).stream()
          .filter(sign -> listed.stream().noneMatch(point -> sign.value().equals(point.sign())))
          .toList();
    }

    private ReadyPage.Item item(Point point) {
      var sign = Optional.ofNullable(point.sign()).flatMap(one -> signs.named(shell, one));
      var state = PointState.of(point, shell.dates().today());
      return new ReadyPage.Item(
          "point-" + point.id(),
          stayAddress(id, stay) + "/points/" + point.id(),
          sign.map(ReadyPage.Sign::text).orElseGet(() -> said(point)),
          sign.map(ReadyPage.Sign::from).orElse(null),
          Tag.of(directory.get(), point.owner()).orElse(null),
          point.by() == null || !point.isOpen() ? null : shell.dates().day(point.by()),
          takes(point),
          shell.say("discharge.state." + state.code()),
          state.css(),
          point.isOpen(),
          placings.of(shell, point, id, pathway, draft));
    }

    /// How long it takes, and from which day it can be in place while nobody has promised one.
    private @Nullable String takes(Point point) {
      var home = AtHome.calendar(pathway.citizen(), directory.get());
      var ready = point.by() == null ? point.ready(home) : null;
      if (ready == null) {
        return null;
      }
      var said =
          shell.say(
              "discharge.takes.first",
              Map.of("n", point.takes(), "day", shell.dates().inSentence(ready)));
      var plan = stay.plan();
      return plan != null && point.isAfter(plan.expected(), home)
          ? said + " · " + shell.say("discharge.takes.after")
          : said;
    }

    private String said(Point point) {
      var note = point.words();
      var said = note == null ? null : words.get(note);
      return said == null ? shell.say("discharge.words.hidden") : said;
    }
  }
}
