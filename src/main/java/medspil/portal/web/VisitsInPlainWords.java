package medspil.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.order.Request;
import medspil.page.Shell;
import medspil.visit.PreVisit;
import org.springframework.stereotype.Component;

/// Tells a citizen who comes to see whom before anything is decided, as long as the one who was
/// asked is still asked.
@Component
record VisitsInPlainWords(Supplier<Directory> directory) {

  List<MinePage.Visiting> of(Shell shell, PathwayId id, Pathway pathway) {
    return pathway.orders().orders().values().stream()
        .flatMap(order -> order.all().stream())
        .filter(request -> request.state().isOpen())
        .flatMap(request ->
            pathway.preVisits().about(request.id()).stream()
                .limit(1)
                .map(one -> visiting(shell, id, request, one)))
        .toList();
  }

  private MinePage.Visiting visiting(Shell shell, PathwayId id, Request request, PreVisit one) {
    var unit = directory.get().unit(new UnitId(request.unit())).map(it -> it.name()).orElse("–");
    return new MinePage.Visiting(
        shell.say(
            "portal.visit." + code(one.way()) + "." + code(one.stage()),
            Map.of("unit", unit, "at", shell.dates().exact(one.time()))),
        "/citizens/" + id.value() + "/order/" + request.id() + "/visits");
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
