package medspil.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Library;
import medspil.agreement.PathwayWords;
import medspil.agreement.Successors;
import medspil.directory.Directory;
import org.jspecify.annotations.Nullable;

/// The agreements in force, put together anew on each day, whenever one is published or somebody
/// takes over from a party, and whenever the directory has changed, for it says who belongs to the
/// groups they name.
final class AgreementsOfToday implements Supplier<AgreementsInForce> {
  private final Supplier<Library> library;
  private final Supplier<Successors> successors;
  private final Supplier<Directory> directory;
  private final Clock clock;
  private final ZoneId zone;
  private volatile @Nullable Composed composed;

  AgreementsOfToday(
      Supplier<Library> library,
      Supplier<Successors> successors,
      Supplier<Directory> directory,
      Clock clock,
      ZoneId zone) {
    this.library = library;
    this.successors = successors;
    this.directory = directory;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // what was read again is another library
  public AgreementsInForce get() {
    var now = directory.get();
    var texts = library.get();
    var next = successors.get();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var known = composed;
    if (known == null
        || known.directory != now
        || known.texts != texts
        || !known.successors.equals(next)
        || !known.on.equals(today)) {
      known = new Composed(now, texts, next, today, compose(now, texts, next, today));
      composed = known;
    }
    return known.inForce;
  }

  private AgreementsInForce compose(
      Directory members, Library texts, Successors next, LocalDate today) {
    return AgreementsInForce.of(
        texts.agreements(), new Groupings(members, today), PathwayWords.vocabulary(), zone, next);
  }

  private record Composed(
      Directory directory,
      Library texts,
      Successors successors,
      LocalDate on,
      AgreementsInForce inForce) {}
}
