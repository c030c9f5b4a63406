package medspil.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.citizen.Pathway;
import medspil.directory.Directory;
import medspil.discharge.Point;
import medspil.discharge.Points;
import medspil.discharge.Sign;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import medspil.page.Tag;
import org.springframework.stereotype.Component;

/// Tells a citizen what must be in place at home, and who sees to it.
@Component
final class AtHome {
  private final Points points;
  private final Supplier<AgreementsInForce> agreements;
  private final Supplier<Directory> directory;

  AtHome(Points points, Supplier<AgreementsInForce> agreements, Supplier<Directory> directory) {
    this.points = points;
    this.agreements = agreements;
    this.directory = directory;
  }

  List<MinePage.Missing> of(Shell shell, PathwayId id, Pathway pathway) {
    var open = pathway.discharges().points().values().stream().filter(Point::isOpen).toList();
    var notes = open.stream().flatMap(point -> Optional.ofNullable(point.words()).stream());
    var words = points.words(shell.viewer(), Map.of(id, notes.toList()));
    return open.stream().map(point -> missing(shell, point, words)).toList();
  }

  private MinePage.Missing missing(Shell shell, Point point, Map<NoteId, String> words) {
    return new MinePage.Missing(
        text(shell, point, words),
        Tag.of(directory.get(), point.owner()).orElse(null),
        point.by() == null ? null : shell.dates().day(point.by()),
        point.owner() == null ? null : Contacts.phone(directory.get(), point.owner()));
  }

  private String text(Shell shell, Point point, Map<NoteId, String> words) {
    var sign =
        Optional.ofNullable(point.sign())
            .flatMap(one -> Sign.named(agreements.get().agreements(), one))
            .map(one -> one.text().in(shell.language().tag()));
    var said = point.words() == null ? null : words.get(point.words());
    return sign.or(() -> Optional.ofNullable(said))
        .orElseGet(() -> shell.say("portal.home.something"));
  }
}
