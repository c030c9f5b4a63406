package medspil.agreement.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Conflict;
import medspil.agreement.PartyFunction;
import medspil.agreement.Spelling;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.page.CsvFile;
import medspil.page.Shell;
import medspil.simulation.Dimension;
import medspil.simulation.Figures;
import medspil.simulation.Found;
import medspil.simulation.Outcome;
import medspil.simulation.Run;
import medspil.simulation.Table;
import org.jspecify.annotations.Nullable;

/// Says what came of trying a draft in the reader's language.
final class TrialReader {
  /// The column of the draft minus today.
  private static final int DIFFERENCE = 2;

  private final Wording wording;
  private final Shell shell;
  private final List<Agreement> library;
  private final Directory directory;

  TrialReader(Wording wording, List<Agreement> library, Directory directory) {
    this.wording = wording;
    this.shell = wording.shell();
    this.library = library;
    this.directory = directory;
  }

  TrialPage page(Run run, Optional<Agreement> draft) {
    var found = run.found();
    return new TrialPage(
        "/agreements/try/" + run.id(),
        shell.say(
            "agreement.try.heading",
            Map.of("title", draft.map(wording::title).orElse(run.title()))),
        TrialForm.period(shell, run.period()),
        wording.one("agreement.try.state.", run.state()),
        run.state().isOver(),
        run.state().isOver() ? null : progress(run),
        found == null ? null : result(run, found, links(draft)));
  }

  private TrialPage.Progress progress(Run run) {
    var text =
        run.state() == Run.State.WAITING
            ? shell.say("agreement.try.waits")
            : shell.say("agreement.try.reads", Map.of("read", run.read(), "of", run.of()));
    return new TrialPage.Progress(text, run.read(), Math.max(1, run.of()));
  }

  private RuleLinks links(Optional<Agreement> draft) {
    return new RuleLinks(wording, together(draft));
  }

  /// The draft before the versions that it would follow.
  private List<Agreement> together(Optional<Agreement> draft) {
    return Stream.concat(draft.stream(), library.stream()).distinct().toList();
  }

  private TrialPage.Result result(Run run, Found found, RuleLinks links) {
    var tables = new ArrayList<TrialPage.Numbers>();
    var charts = new ArrayList<TrialPage.Chart>();
    for (var table : found.tables()) {
      if (table.dimension().outcomes()) {
        tables.add(numbers(table, links));
      } else {
        charts.add(new TrialChart(numbers(table, links), table).chart());
      }
    }
    return new TrialPage.Result(
        sums(found),
        tables,
        charts,
        found.silent().stream().map(links::rule).toList(),
        found.conflicts().stream().map(one -> conflict(one, links)).toList(),
        caveats(found),
        "/agreements/try/" + run.id() + "/result.csv");
  }

  private List<String> sums(Found found) {
    var total =
        found.tables().stream()
            .filter(table -> table.dimension() == Dimension.PARTY)
            .findFirst()
            .map(Table::total);
    if (total.isEmpty()) {
      return List.of(shell.say("agreement.try.nothing"));
    }
    var today = total.get().today();
    var draft = total.get().draft();
    if (today.all() == null || draft.all() == null) {
      return List.of(shell.say("agreement.try.too_few"));
    }
    var sums = new ArrayList<String>();
    sums.add(
        shell.say("agreement.try.sum.tasks", Map.of("today", today.all(), "draft", draft.all())));
    sums.add(
        shell.say(
            "agreement.try.sum.late",
            Map.of("today", said(today.of(Outcome.LATE)), "draft", said(draft.of(Outcome.LATE)))));
    sums.add(
        shell.say("agreement.try.sum.unknown", Map.of("draft", said(draft.of(Outcome.UNKNOWN)))));
    return sums;
  }

  private List<String> caveats(Found found) {
    var caveats = new ArrayList<String>();
    caveats.add(shell.say("agreement.try.caveat.hidden", Map.of("smallest", found.smallest())));
    caveats.add(shell.say("agreement.try.caveat.evidence"));
    if (found.unreadable() > 0) {
      caveats.add(
          shell.say("agreement.try.caveat.unreadable", Map.of("count", found.unreadable())));
    }
    if (found.proposals() > 0) {
      caveats.add(shell.say("agreement.try.caveat.proposals", Map.of("count", found.proposals())));
    }
    if (found.returning() > 0) {
      caveats.add(shell.say("agreement.try.caveat.returning", Map.of("count", found.returning())));
    }
    caveats.add(shell.say("agreement.try.caveat.throughout"));
    return caveats;
  }

  private TrialPage.Numbers numbers(Table table, RuleLinks links) {
    var lines = new ArrayList<TrialPage.Line>();
    table.rows().forEach(row -> lines.add(line(table, row, links)));
    lines.add(
        new TrialPage.Line(
            shell.say("agreement.try.all"), null, true, cells(table.dimension(), table.total())));
    return new TrialPage.Numbers(
        wording.one("agreement.try.by.", table.dimension()),
        wording.one("agreement.try.head.", table.dimension()),
        columns(table.dimension()),
        lines.stream().anyMatch(line -> line.bar() != null) ? DIFFERENCE : -1,
        lines);
  }

  private List<String> columns(Dimension dimension) {
    return Stream.of(
            "today",
            "draft",
            "difference",
            "late_today",
            "late_draft",
            "late_difference",
            "unknown_draft")
        .limit(dimension.outcomes() ? 7 : 3)
        .map(column -> shell.say("agreement.try.column." + column))
        .toList();
  }

  private TrialPage.Line line(Table table, Table.Row row, RuleLinks links) {
    var dimension = table.dimension();
    var bar = dimension.outcomes() ? TrialChart.beside(table, row) : null;
    return switch (dimension) {
      case RULE -> {
        var link = links.rule(row.key());
        yield new TrialPage.Line(
            link.text() + " (" + link.where() + ")", bar, false, cells(dimension, row));
      }
      case PARTY, UNIT, WEEKDAY, HOUR ->
          new TrialPage.Line(name(dimension, row.key()), bar, false, cells(dimension, row));
    };
  }

  private String name(Dimension dimension, String key) {
    return switch (dimension) {
      case PARTY -> wording.who(PartyFunction.of(key));
      case UNIT -> directory.unit(new UnitId(UUID.fromString(key))).map(Unit::name).orElse("?");
      case WEEKDAY ->
          DayOfWeek.of(Integer.parseInt(key))
              .getDisplayName(TextStyle.FULL, shell.language().locale());
      case HOUR ->
          shell.say("agreement.try.hour", Map.of("hour", "%02d".formatted(Integer.parseInt(key))));
      case RULE -> key;
    };
  }

  private List<String> cells(Dimension dimension, Table.Row row) {
    var cells = new ArrayList<String>();
    cells.add(said(row.today().all()));
    cells.add(said(row.draft().all()));
    cells.add(more(row.difference().all()));
    if (dimension.outcomes()) {
      cells.add(said(row.today().of(Outcome.LATE)));
      cells.add(said(row.draft().of(Outcome.LATE)));
      cells.add(more(row.difference().of(Outcome.LATE)));
      cells.add(said(row.draft().of(Outcome.UNKNOWN)));
    }
    return cells;
  }

  private String said(@Nullable Long number) {
    return number == null ? shell.say("agreement.try.hidden") : Long.toString(number);
  }

  /// With its sign, as a difference is read.
  private String more(@Nullable Long number) {
    return number != null && number > 0 ? "+" + number : said(number).replace('-', '\u2212');
  }

  private SituationsPage.Problem conflict(Conflict one, RuleLinks links) {
    return new SituationsPage.Problem(
        wording.situation(one.situation()),
        wording.one("agreement.conflict.", one.kind()),
        one.between().stream().map(links::rule).toList());
  }

  /// Every number that may be shown, a line each.
  String csv(Run run, Found found, Optional<Agreement> draft) {
    var csv = new CsvFile();
    var head = new ArrayList<>(List.of("table", "name", "side", "all"));
    Stream.of(Outcome.values()).map(Spelling::of).forEach(head::add);
    csv.line(head.stream().map(column -> shell.say("agreement.try.csv." + column)).toList());
    var links = links(draft);
    for (var table : found.tables()) {
      for (var row : table.rows()) {
        var name = line(table, row, links).name();
        lines(csv, table.dimension(), name, row);
      }
      lines(csv, table.dimension(), shell.say("agreement.try.all"), table.total());
    }
    return csv.text();
  }

  private void lines(CsvFile csv, Dimension dimension, String name, Table.Row row) {
    line(csv, dimension, name, "today", row.today());
    line(csv, dimension, name, "draft", row.draft());
    line(csv, dimension, name, "difference", row.difference());
  }

  private void line(CsvFile csv, Dimension dimension, String name, String side, Figures figures) {
    var cells = new ArrayList<String>();
    cells.add(wording.one("agreement.try.by.", dimension));
    cells.add(name);
    cells.add(shell.say("agreement.try.csv.side_" + side));
    cells.add(said(figures.all()));
    figures.byOutcome().forEach(number -> cells.add(said(number)));
    csv.line(cells.stream().map(Objects::requireNonNull).toList());
  }
}
