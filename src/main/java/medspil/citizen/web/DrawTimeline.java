package medspil.citizen.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.citizen.Entitlement;
import medspil.citizen.Pathway;
import medspil.deadline.Days;
import medspil.journal.Category;
import medspil.page.Language;
import medspil.page.Party;
import medspil.page.Shell;
import medspil.stay.Phase;
import medspil.stay.Sector;
import medspil.stay.Stay;

/// Draws half a year of a pathway, a lane for each sector that the viewer may see.
final class DrawTimeline {
  private static final int MONTHS_BACK = 5;
  private static final int DAYS_AHEAD = 21;

  private final Shell shell;
  private final ZoneId zone;
  private final LocalDate from;
  private final LocalDate to;
  private final List<String> words = new ArrayList<>();

  DrawTimeline(Shell shell) {
    this.shell = shell;
    this.zone = shell.dates().zone();
    this.from = shell.dates().today().minusMonths(MONTHS_BACK).withDayOfMonth(1);
    this.to = shell.dates().today().plusDays(DAYS_AHEAD);
  }

  Timeline of(Pathway pathway, EnumSet<Category> seen) {
    var lanes = new ArrayList<Timeline.Lane>();
    var stays = pathway.stays().all().stream().filter(DrawTimeline::shown).toList();
    lanes.add(lane(lanes.size(), "citizen.lane.somatic", stays(stays, false, lanes.size())));
    lanes.add(lane(lanes.size(), "citizen.lane.psychiatric", stays(stays, true, lanes.size())));
    if (seen.contains(Category.HEALTH)) {
      lanes.add(lane(lanes.size(), "citizen.lane.health", services(pathway, true, lanes.size())));
    }
    if (seen.contains(Category.SOCIAL)) {
      lanes.add(lane(lanes.size(), "citizen.lane.social", services(pathway, false, lanes.size())));
    }
    var height = Timeline.TOP + lanes.size() * Timeline.LANE + 24;
    return new Timeline(Timeline.WIDTH, height, months(), lanes, x(shell.dates().today()), words);
  }

  private static boolean shown(Stay stay) {
    return stay.phase() != Phase.CANCELLED && stay.phase() != Phase.UNSETTLED;
  }

  private Timeline.Lane lane(int index, String key, List<Timeline.Bar> bars) {
    // Two words take two lines.
    var name = List.of(shell.say(key).split(" ", 2));
    return new Timeline.Lane(Timeline.TOP + index * Timeline.LANE, name, bars);
  }

  private List<Timeline.Bar> stays(List<Stay> stays, boolean psychiatric, int lane) {
    var bars = new ArrayList<Timeline.Bar>();
    for (var stay : stays) {
      if (psychiatric == (stay.sector() == Sector.PSYCHIATRIC)) {
        stay.start().ifPresent(start -> bars.addAll(bars(stay, start, lane)));
      }
    }
    return bars;
  }

  private List<Timeline.Bar> bars(Stay stay, Instant start, int lane) {
    var end = stay.end().orElse(shell.dates().now());
    var days = Days.between(start, end, zone);
    var text = shell.say("citizen.stay.days", Map.of("days", days));
    words.add(
        shell.say(
            "citizen.stay.words",
            Map.of(
                "ward", stay.ward().name(),
                "from", shell.dates().exact(start),
                "to", stay.end().map(shell.dates()::exact).orElse(shell.say("citizen.now")))));
    var bars = new ArrayList<Timeline.Bar>();
    bars.add(bar(day(start), day(end), lane, text, Party.HOSPITAL, false));
    var plan = stay.plan();
    if (plan != null && stay.phase().away()) {
      bars.add(bar(day(end), plan.expected(), lane, "", Party.HOSPITAL, true));
    }
    return bars;
  }

  private List<Timeline.Bar> services(Pathway pathway, boolean health, int lane) {
    var mine =
        pathway.citizen().entitlements().values().stream()
            .filter(one -> health == one.legalBasis().startsWith("SUL"))
            .toList();
    if (mine.isEmpty()) {
      return List.of();
    }
    var since = mine.stream().map(Entitlement::from).min(Instant::compareTo).orElseThrow();
    var text =
        String.join(", ", mine.stream().map(one -> basis(one.legalBasis())).distinct().toList());
    words.add(
        shell.say(
            "citizen.service.words", Map.of("basis", text, "from", shell.dates().exact(since))));
    return List.of(
        bar(day(since), to, lane, text, health ? Party.MUNICIPALITY : Party.FACILITY, false));
  }

  /// An act by its name in the reader's language, with the section: `SUL-138`.
  private String basis(String code) {
    var parts = code.split("-", 2);
    var key = "citizen.law." + parts[0].toLowerCase(Locale.ROOT);
    return parts.length == 2 && shell.voice().texts().has(Language.DA, key)
        ? shell.say(key, Map.of("section", parts[1]))
        : code;
  }

  private Timeline.Bar bar(
      LocalDate start, LocalDate end, int lane, String text, Party party, boolean planned) {
    var x = x(start);
    var width = Math.max(6, x(end) - x);
    var fits = width > text.length() * 7 ? text : "";
    var y = Timeline.TOP + lane * Timeline.LANE + 12;
    return new Timeline.Bar(x, y, width, fits, party.css(), planned);
  }

  private List<Timeline.Month> months() {
    var months = new ArrayList<Timeline.Month>();
    for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
      var name = month.getMonth().getDisplayName(TextStyle.SHORT, shell.language().locale());
      months.add(new Timeline.Month(x(month), name));
    }
    return months;
  }

  private LocalDate day(Instant at) {
    return Days.of(at, zone);
  }

  private int x(LocalDate day) {
    var held = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
    var all = to.toEpochDay() - from.toEpochDay();
    return (int) ((held.toEpochDay() - from.toEpochDay()) * Timeline.WIDTH / all);
  }
}
