package medspil.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import medspil.change.ChangeNotice;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.order.OrderTable;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Tells a citizen that their provider told of a change, and what the municipality says to it, when
/// a person has said it or after a while anyway.
@Component
record ChangesInPlainWords(Supplier<Directory> directory, OrderTable table) {
  private static final int SHOWN = 3;

  List<MinePage.Changed> of(Shell shell, PathwayId id, Pathway pathway) {
    var now = shell.dates().now();
    return pathway.changes().openToCitizen(now, now.minus(table.shownAnyway())).stream()
        .limit(SHOWN)
        .map(one -> changed(shell, id, one))
        .toList();
  }

  private MinePage.Changed changed(Shell shell, PathwayId id, ChangeNotice one) {
    var who = directory.get().unit(new UnitId(one.unit())).map(unit -> unit.name()).orElse("?");
    return new MinePage.Changed(
        "/citizens/" + id.value() + "/changes/" + one.id(),
        shell.say("portal.change." + code(one.reason()), Map.of("who", who)),
        answered(shell, one),
        shell.dates().day(LocalDate.ofInstant(one.notified(), shell.dates().zone())));
  }

  private static List<String> answered(Shell shell, ChangeNotice one) {
    return one.answers().isEmpty()
        ? List.of(shell.say("portal.change.waits"))
        : one.answers().getLast().leadsTo().stream()
            .map(to -> shell.say("portal.change.leads." + code(to)))
            .toList();
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
