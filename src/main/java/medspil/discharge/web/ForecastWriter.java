package medspil.discharge.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.discharge.Forecast;
import medspil.discharge.Functioning;
import medspil.discharge.Listed;
import medspil.need.NeedTable;
import medspil.order.Coded;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what the hospital expects the citizen to need afterwards: the areas that the agreements
/// of the citizen's municipality name, and what is new to the reader.
@Component
final class ForecastWriter {
  static final String FORM = "forecast";

  /// What belongs to none of the areas, or to all when no agreement names any.
  private static final String OTHER = "other";

  private final AgreementsAtHome agreements;
  private final Supplier<Directory> directory;
  private final NeedTable table;

  ForecastWriter(AgreementsAtHome agreements, Supplier<Directory> directory, NeedTable table) {
    this.agreements = agreements;
    this.directory = directory;
    this.table = table;
  }

  /// The areas that the agreements of the citizen's municipality name.
  List<Listed> named(HomeView view) {
    return Listed.of(
        agreements.of(view.pathway().citizen().residence()), view.stay().sector(), Listed.FORECAST);
  }

  /// The areas of the form: those that are named, those that were written about, and the rest.
  List<String> areas(HomeView view) {
    var forecast = view.home().forecast();
    var written =
        forecast == null
            ? Stream.<String>of()
            : forecast.areas().stream().map(Forecast.Area::area).filter(one -> !one.equals(OTHER));
    return Stream.of(named(view).stream().map(Listed::value), written, Stream.of(OTHER))
        .flatMap(one -> one)
        .distinct()
        .toList();
  }

  /// Null when it is not for the reader.
  @Nullable ForecastCard of(HomeView view) {
    return view.health() ? written(view, view.home().forecast()) : null;
  }

  private ForecastCard written(HomeView view, @Nullable Forecast forecast) {
    var shell = view.shell();
    var named = named(view);
    var writing = view.acting() && view.onWard() ? writing(view, forecast) : null;
    var notice = view.sent().notice(shell, FORM);
    if (forecast == null) {
      return new ForecastCard(
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          from(shell, named),
          0,
          false,
          notice,
          writing);
    }
    return new ForecastCard(
        forecast.areas().stream().map(one -> line(view, forecast, one)).toList(),
        levels(shell, forecast.functioning()),
        Tag.of(directory.get(), forecast.unit()).orElse(null),
        shell.dates().moment(forecast.at()),
        earlier(shell, forecast),
        readers(shell, forecast),
        from(shell, named),
        forecast.number(),
        view.acting() && !forecast.isReadBy(own(shell)),
        notice,
        writing);
  }

  private ForecastCard.Line line(HomeView view, Forecast forecast, Forecast.Area one) {
    var shell = view.shell();
    return new ForecastCard.Line(
        area(shell, one.area()),
        view.said(one.words()),
        shell.dates().moment(one.since()),
        !shell.viewer().isCitizen() && forecast.isNew(one.since(), own(shell)));
  }

  private static List<UUID> own(Shell shell) {
    return shell.viewer().units().stream().map(UnitId::value).toList();
  }

  private String area(Shell shell, String value) {
    return Listed.named(agreements.all(), Listed.FORECAST, value)
        .map(one -> one.text().in(shell.language().tag()))
        .orElseGet(() -> shell.say("discharge.forecast.other"));
  }

  private static @Nullable String from(Shell shell, List<Listed> named) {
    return named.isEmpty()
        ? null
        : shell.say(
            "discharge.sign.agreed",
            Map.of("agreement", named.getFirst().agreement().in(shell.language().tag())));
  }

  private static @Nullable String earlier(Shell shell, Forecast forecast) {
    return forecast.earlier().isEmpty()
        ? null
        : shell.say(
            "discharge.forecast.earlier",
            Map.of(
                "n",
                forecast.earlier().size(),
                "first",
                shell.dates().inSentence(forecast.earlier().getFirst())));
  }

  private String readers(Shell shell, Forecast forecast) {
    var known = directory.get();
    var names =
        forecast.readers().stream()
            .flatMap(unit -> known.unit(new UnitId(unit)).stream())
            .map(unit -> unit.name())
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? shell.say("discharge.forecast.unread")
        : shell.say("discharge.forecast.read_by", Map.of("units", names));
  }

  private List<ForecastCard.Level> levels(Shell shell, Functioning functioning) {
    return Stream.of(
            level(shell, shell.say("discharge.level.before"), functioning.before()),
            level(shell, shell.say("discharge.level.now"), functioning.now()),
            level(shell, shell.say("discharge.level.expected"), functioning.expected()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<ForecastCard.Level> level(Shell shell, String when, @Nullable String code) {
    return Optional.ofNullable(code)
        .flatMap(one -> table.named(NeedTable.Kind.FUNCTIONING, one))
        .map(one -> new ForecastCard.Level(when, said(shell, one)));
  }

  private static String said(Shell shell, Coded level) {
    return level.code() + " " + level.words().in(shell.language().tag());
  }

  private ForecastCard.Writing writing(HomeView view, @Nullable Forecast forecast) {
    var shell = view.shell();
    var now = forecast == null ? Functioning.UNSAID : forecast.functioning();
    var before = before(view, forecast);
    return new ForecastCard.Writing(
        areas(view).stream()
            .map(one ->
                view.sent()
                    .field(shell, FORM, field(one), area(shell, one), before.getOrDefault(one, "")))
            .toList(),
        List.of(
            level(view, "before", shell.say("discharge.level.before"), now.before()),
            level(view, "now", shell.say("discharge.level.now"), now.now()),
            level(view, "expected", shell.say("discharge.level.expected"), now.expected())),
        scale(shell),
        view.sent().isOf(FORM));
  }

  /// The name of an area's field: an agreement may change while somebody writes, and what they
  /// write stays with its area.
  static String field(String area) {
    return "area-" + area;
  }

  /// What stands for each area now.
  static Map<String, String> before(HomeView view, @Nullable Forecast forecast) {
    return forecast == null
        ? Map.of()
        : forecast.areas().stream()
            .collect(Collectors.toMap(Forecast.Area::area, one -> view.said(one.words())));
  }

  private static Field level(HomeView view, String name, String label, @Nullable String code) {
    return view.sent().field(view.shell(), FORM, name, label, code == null ? "" : code);
  }

  private List<Choice> scale(Shell shell) {
    var levels =
        table.offered(NeedTable.Kind.FUNCTIONING, shell.dates().today()).stream()
            .map(one -> new Choice(one.code(), said(shell, one)));
    return Stream.concat(Stream.of(new Choice("", shell.say("discharge.level.unsaid"))), levels)
        .toList();
  }

  /// The level with a code; null for one that is not offered.
  @Nullable String level(HomeView view, String code) {
    return table.offered(NeedTable.Kind.FUNCTIONING, view.shell().dates().today()).stream()
        .map(Coded::code)
        .filter(code::equals)
        .findFirst()
        .orElse(null);
  }
}
