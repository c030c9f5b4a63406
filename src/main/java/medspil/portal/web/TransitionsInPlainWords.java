package medspil.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.caretransition.CareTransition;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Tells a citizen where they go from and to, and what they are asked about it.
@Component
record TransitionsInPlainWords(Supplier<Directory> directory) {

  List<MinePage.OnTheWay> of(Shell shell, PathwayId id, Pathway pathway) {
    return pathway.careTransitions().standing().stream()
        .filter(one -> one.retold() == null)
        .map(one -> way(shell, id, one))
        .toList();
  }

  private MinePage.OnTheWay way(Shell shell, PathwayId id, CareTransition one) {
    return new MinePage.OnTheWay(
        shell.say(
            "portal.transition.way",
            Map.of(
                "from", name(one.from()),
                "to", name(one.to()),
                "day", shell.dates().plain(one.lastDay()))),
        one.agreed() == null,
        "/citizens/" + id.value() + "/transitions/" + one.id());
  }

  private String name(UUID unit) {
    return directory.get().unit(new UnitId(unit)).map(Unit::name).orElse("?");
  }
}
