package medspil.servicemodel.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.servicemodel.ModelTable;
import medspil.servicemodel.SiteLists;
import medspil.servicemodel.SiteModel;
import medspil.servicemodel.SiteModels;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the pages of the service models as the reader's units have them.
@Component
record SitePages(
    SiteModels sites,
    ModelTable table,
    Workers workers,
    Supplier<Directory> directory,
    Supplier<UUID> ids,
    Templates templates) {

  JteModel all(Shell shell) {
    var models =
        shell.viewer().units().stream()
            .map(UnitId::value)
            .sorted()
            .flatMap(unit ->
                table.offered(shell.dates().today()).stream().map(one -> model(shell, unit, one)))
            .toList();
    return page(shell, null, models, null);
  }

  /// @param with what the form begins with
  JteModel edit(Shell shell, UUID unit, ModelTable.Model model, SiteLists with, SentForm form) {
    var known = sites.of(unit, model.code());
    var newest = known.isEmpty() ? null : known.getFirst();
    var fields = new SiteForm(shell, form);
    var editing =
        new SitePage.Editing(
            named(shell, model.code()),
            unit(unit),
            model.code(),
            unit.toString(),
            known.size() + 1,
            form.field(
                    shell,
                    SiteForm.FORM,
                    "from",
                    shell.say("servicemodel.from"),
                    shell.dates().today().toString())
                .mustBeFilled(),
            form.is(SiteForm.FORM) ? form.has("shared") : newest != null && newest.shared(),
            fields.fields(with.points()),
            fields.contacts(with.contacts()),
            fields.home(with.home()));
    return page(shell, form.refusal(), List.of(), editing);
  }

  private JteModel page(
      Shell shell,
      @Nullable String refusal,
      List<SitePage.Model> models,
      SitePage.@Nullable Editing editing) {
    return templates.servicemodelSite(
        shell.titled(shell.say("servicemodel.title")).at(Menu.CITIZENS),
        new SitePage(refusal == null ? null : shell.say(refusal), models, editing, ids));
  }

  private SitePage.Model model(Shell shell, UUID unit, ModelTable.Model model) {
    var all = sites.of(unit, model.code());
    var now = sites.onDay(unit, model.code(), shell.dates().today()).orElse(null);
    var edit = "/service-models/edit?model=" + model.code() + "&unit=" + unit;
    var versions =
        IntStream.range(0, all.size())
            .mapToObj(i -> version(shell, all.get(i), i + 1 < all.size() ? all.get(i + 1) : null))
            .toList();
    return new SitePage.Model(
        named(shell, model.code()),
        unit(unit),
        "/agreements/" + model.agreement(),
        now == null ? null : version(shell, now, null),
        now == null ? null : shell.say("servicemodel.now", Map.of("n", now.version())),
        edit,
        examples(shell, model),
        sites.shared(model.code()).stream()
            .filter(one -> !one.unit().equals(unit))
            .map(one ->
                new SitePage.Shared(
                    unit(one.unit()), points(shell, one), edit + "&like=" + one.unit()))
            .toList(),
        versions);
  }

  private SitePage.Version version(Shell shell, SiteModel one, @Nullable SiteModel before) {
    var who = workers.byId(one.by()).map(Worker::fullName).orElse("–");
    return new SitePage.Version(
        shell.say("servicemodel.version", Map.of("n", one.version())),
        shell.say(
            "servicemodel.version.said",
            Map.of(
                "day",
                shell.dates().plain(one.from()),
                "who",
                who,
                "shared",
                one.shared() ? "yes" : "no")),
        shell.dates().moment(one.at()),
        points(shell, one),
        before == null ? List.of() : changed(shell, before, one));
  }

  // An item stands for itself: other words are another item.
  private static List<String> changed(Shell shell, SiteModel before, SiteModel after) {
    var said = new ArrayList<String>();
    var was = lines(shell, before);
    var is = lines(shell, after);
    is.stream()
        .filter(one -> !was.contains(one))
        .forEach(one -> said.add(shell.say("servicemodel.added", Map.of("item", one))));
    was.stream()
        .filter(one -> !is.contains(one))
        .forEach(one -> said.add(shell.say("servicemodel.removed", Map.of("item", one))));
    return said;
  }

  private static List<String> lines(Shell shell, SiteModel one) {
    return points(shell, one).stream()
        .flatMap(point ->
            Stream.concat(
                Stream.of(point.name()),
                point.items().stream().map(item -> point.name() + ": " + item)))
        .toList();
  }

  // The contacts and the list of the home stand after the points, as lists of their own.
  private static List<SitePage.Point> points(Shell shell, SiteModel one) {
    var lists = one.lists();
    var contacts =
        lists.contacts().stream()
            .map(it ->
                shell.say("servicemodel.contact.each", Map.of("name", it.name(), "day", it.day())))
            .toList();
    return Stream.concat(
            lists.points().stream().map(it -> new SitePage.Point(it.name(), it.items())),
            Stream.of(
                    new SitePage.Point(shell.say("servicemodel.contact.title"), contacts),
                    new SitePage.Point(shell.say("servicemodel.home.items"), lists.home()))
                .filter(it -> !it.items().isEmpty()))
        .toList();
  }

  private @Nullable String examples(Shell shell, ModelTable.Model model) {
    var all = table.examples(model.code(), shell.dates().today());
    return all.isEmpty()
        ? null
        : shell.say(
            "servicemodel.examples",
            Map.of(
                "who",
                all.stream()
                    .map(one -> one.line().words().in(shell.language().tag()))
                    .collect(Collectors.joining(", ")),
                "source",
                all.getFirst().line().source()));
  }

  String named(Shell shell, String model) {
    return table
        .named(model)
        .map(one -> one.line().words().in(shell.language().tag()))
        .orElse(model);
  }

  String unit(UUID unit) {
    return Optional.of(unit)
        .flatMap(one -> directory.get().unit(new UnitId(one)))
        .map(Unit::name)
        .orElse("–");
  }
}
