package medspil.information.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Look;
import medspil.access.LookLog;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.journal.PathwayId;
import medspil.order.OrderList;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.stereotype.Component;

/// Makes the page of who opened a document.
@Component
record SeenPages(
    LookLog looks,
    Workers workers,
    Supplier<Directory> directory,
    OrderList list,
    Templates templates) {
  private static final int MOST = 200;

  JteModel of(Shell shell, PathwayId id, Map<String, UUID> address, InformationDoor.Paper paper) {
    var document = paper.document();
    var seen = looks.opened(shell.viewer(), id, InformationDoor.name(document.id()), MOST);
    var known = workers.byIds(seen.stream().map(Look::person).distinct().toList());
    var name = list.words(shell.viewer(), id, List.of(document.name())).get(document.name());
    var own = shell.viewer().isCitizen();
    var page =
        new SeenPage(
            own
                ? "/mine"
                : "/citizens/%s/order/%s/information"
                    .formatted(address.get("pathway"), address.get("request")),
            name == null ? "" : name,
            seen.stream().map(one -> line(shell, known, one)).toList());
    return templates.informationSeen(
        shell.titled(shell.say("information.seen.title")).at(own ? Menu.MINE : Menu.CITIZENS),
        page);
  }

  private SeenPage.Line line(Shell shell, Map<UUID, Worker> known, Look look) {
    var units =
        look.units().stream()
            .flatMap(unit -> directory.get().unit(unit).stream())
            .map(Unit::name)
            .collect(Collectors.joining(", "));
    return new SeenPage.Line(
        Optional.ofNullable(known.get(look.person()))
            .map(Worker::asCitizensSeeIt)
            .orElseGet(() -> shell.say("access.role." + look.role())),
        units,
        shell.dates().moment(look.at()));
  }
}
