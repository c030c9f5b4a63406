package medspil.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Library;
import medspil.agreement.PathwayWords;
import medspil.directory.Directory;
import org.jspecify.annotations.Nullable;

/// The agreements in force, put together anew on each day and whenever the directory has changed,
/// for it says who belongs to the groups they name.
final class AgreementsOfToday implements Supplier<AgreementsInForce> {
  private final Library library;
  private final Supplier<Directory> directory;
  private final Clock clock;
  private final ZoneId zone;
  private volatile @Nullable Composed composed;

  AgreementsOfToday(Library library, Supplier<Directory> directory, Clock clock, ZoneId zone) {
    this.library = library;
    this.directory = directory;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public AgreementsInForce get() {
    var now = directory.get();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var known = composed;
    if (known == null || known.directory != now || !known.on.equals(today)) {
      known = new Composed(now, today, compose(now, today));
      composed = known;
    }
    return known.inForce;
  }

  private AgreementsInForce compose(Directory members, LocalDate today) {
    return AgreementsInForce.of(
        library.agreements(), new Groupings(members, today), PathwayWords.vocabulary(), zone);
  }

  private record Composed(Directory directory, LocalDate on, AgreementsInForce inForce) {}
}
