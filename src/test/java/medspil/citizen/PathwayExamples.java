package medspil.citizen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Source;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Decision;
import medspil.journal.Event;
import medspil.journal.PathwayId;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayEvent;
import medspil.stay.Way;
import medspil.stay.What;
import org.jspecify.annotations.Nullable;

/// A citizen of the examples' municipality, and the parties around them.
final class PathwayExamples {
  static final Instant SINCE = Instant.parse("2022-01-01T00:00:00Z");
  static final Instant ADMITTED = Instant.parse("2026-05-04T16:40:00Z");
  static final PathwayId ID = new PathwayId(new UUID(8, 1));
  static final UUID MUNICIPALITY = OrganisationId.of("chain-municipality").value();
  static final UUID NURSING = UnitId.of("chain-municipality", "nursing").value();
  static final UUID WARD = UnitId.of("chain-hospital", "ward").value();
  static final UUID PRACTICE = new UUID(8, 2);
  static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.listed(units())));

  private PathwayExamples() {}

  static Pathway registered() {
    return after(
        Pathway.NEW, new CitizenEvent.Registered(MUNICIPALITY, LocalDate.parse("1948-12-25")));
  }

  static Pathway after(Pathway pathway, Event... events) {
    var state = pathway;
    for (var event : events) {
      state = state.evolve(event);
    }
    return state;
  }

  static CitizenEvent opened(String basis, @Nullable UUID unit, @Nullable Instant until) {
    var id = new EntitlementId(UUID.nameUUIDFromBytes((basis + unit + until).getBytes(UTF_8)));
    return new CitizenEvent.EntitlementOpened(
        new Entitlement(id, MUNICIPALITY, unit, basis, SINCE, until));
  }

  static StayEvent said(What what, Instant at) {
    return new StayEvent.Claimed(claim(what, Way.STATED, at));
  }

  static StayEvent takenBack(What what, Instant at) {
    return new StayEvent.Claimed(claim(what, Way.CANCELLED, at));
  }

  static Claim claim(What what, Way way, Instant at) {
    return new Claim(
        what + " " + way + " " + at,
        what,
        way,
        List.of("episode-1"),
        at,
        at,
        way == Way.STATED ? at : at.plusSeconds(60),
        at.plusSeconds(120),
        new Place(WARD, "999000000016001", "Ward"),
        Sector.SOMATIC,
        true,
        MUNICIPALITY,
        List.of());
  }

  /// The agreements of a text that has no faults, for the parties around the citizen.
  static AgreementsInForce inForce(String text) {
    return LibraryExamples.inForce(
        DIRECTORY, LocalDate.parse("2026-05-04"), new Source("test", text));
  }

  /// The pathway after a wish and what follows from it; unchanged when it is refused.
  static Pathway act(
      AgreementsInForce agreements, Pathway pathway, PathwayCommand wish, Instant at) {
    var decide = new DecidePathway(() -> new FollowAgreements(agreements, DIRECTORY));
    return decide.decide(pathway, wish, new Subject(ID.value()), at, UUID::randomUUID)
            instanceof Decision.Accepted(var happened)
        ? DecidePathway.evolve(pathway, happened)
        : pathway;
  }

  private static String units() {
    try (InputStream file =
        Objects.requireNonNull(
            PathwayExamples.class.getResourceAsStream("/medspil/directory/chain.yaml"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
