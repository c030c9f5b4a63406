package medspil.need.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.need.Assessment;
import medspil.need.Informant;
import medspil.need.Theme;
import medspil.need.View;
import org.jspecify.annotations.Nullable;

/// Draws the levels of assessments over time, a small drawing for each theme.
final class DrawNeeds {
  private static final int WIDTH = 220;
  private static final int HEIGHT = 128;
  private static final int LEFT = 24;
  private static final int RIGHT = 14;
  private static final int TOP = 12;
  private static final int STEP = 22;

  private final NeedWords words;
  private final List<Assessment> all;
  private final LocalDate from;
  private final long days;

  /// @param all in the order of their days; one or more
  DrawNeeds(NeedWords words, List<Assessment> all) {
    this.words = words;
    this.all = all;
    this.from = all.getFirst().day();
    this.days = ChronoUnit.DAYS.between(from, all.getLast().day());
  }

  NeedPlot of(List<Theme> themes) {
    var panels =
        themes.stream()
            .filter(Theme::levelled)
            .map(this::panel)
            .filter(panel -> !panel.lines().isEmpty())
            .toList();
    return new NeedPlot(
        WIDTH,
        HEIGHT,
        IntStream.rangeClosed(0, View.WORST)
            .mapToObj(level -> new NeedPlot.Rule(TOP + level * STEP, Integer.toString(level)))
            .toList(),
        panels,
        Stream.of(Informant.values())
            .map(one -> new NeedPlot.Key(css(one), mark(one, 7, 7), words.informant(one)))
            .toList());
  }

  private NeedPlot.Panel panel(Theme theme) {
    var lines = new ArrayList<NeedPlot.Line>();
    var read = new ArrayList<String>();
    for (var informant : Informant.values()) {
      line(theme, informant, read).ifPresent(lines::add);
    }
    var title = words.theme(theme);
    return new NeedPlot.Panel(
        title,
        words.shell().say("need.plot.of", Map.of("theme", title, "words", String.join("; ", read))),
        lines,
        ticks());
  }

  private Optional<NeedPlot.Line> line(Theme theme, Informant informant, List<String> read) {
    var points = new ArrayList<String>();
    var marks = new ArrayList<String>();
    var levels = new ArrayList<String>();
    for (var one : all) {
      var level = level(one, theme, informant);
      if (level != null) {
        var x = x(one.day());
        var y = TOP + level * STEP + apart(informant);
        points.add(number(x) + "," + number(y));
        marks.add(mark(informant, x, y));
        levels.add(level.toString());
      }
    }
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    read.add(words.informant(informant) + " " + String.join(" → ", levels));
    return Optional.of(
        new NeedPlot.Line(
            css(informant), points.size() < 2 ? null : String.join(" ", points), marks));
  }

  private static @Nullable Integer level(Assessment one, Theme theme, Informant informant) {
    return one.view(theme.key(), informant).map(View::functioning).orElse(null);
  }

  private List<NeedPlot.Tick> ticks() {
    var last = all.getLast().day();
    return days == 0
        ? List.of(new NeedPlot.Tick((LEFT + WIDTH) / 2, month(from), "middle"))
        : List.of(
            new NeedPlot.Tick(LEFT, month(from), "start"),
            new NeedPlot.Tick(WIDTH - 2, month(last), "end"));
  }

  private String month(LocalDate day) {
    var locale = words.shell().language().locale();
    return day.getMonth().getDisplayName(TextStyle.SHORT, locale) + " " + day.getYear();
  }

  private double x(LocalDate day) {
    var room = (double) WIDTH - LEFT - RIGHT - 6;
    return days == 0
        ? LEFT + room / 2
        : LEFT + 6 + room * ChronoUnit.DAYS.between(from, day) / days;
  }

  private static String css(Informant informant) {
    return "ms-need-" + NeedWords.code(informant);
  }

  // Lines that run together stay apart.
  private static double apart(Informant informant) {
    return switch (informant) {
      case CITIZEN -> -4.5;
      case PROVIDER -> -1.5;
      case AUTHORITY -> 1.5;
      case OTHER -> 4.5;
    };
  }

  // Told apart without colour: a circle, a square, a triangle, a diamond.
  private static String mark(Informant informant, double x, double y) {
    var place = "M" + number(x) + " " + number(y);
    return place
        + switch (informant) {
          case CITIZEN -> "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";
          case PROVIDER -> "m-4 -4h8v8h-8z";
          case AUTHORITY -> "m0 -5l5 9h-10z";
          case OTHER -> "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z";
        };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
