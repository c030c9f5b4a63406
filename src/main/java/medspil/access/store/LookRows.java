package medspil.access.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Looks;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the access log.
@Component
final class LookRows implements Looks {
  private final JdbcClient writer;
  private final Clock clock;
  private final Supplier<UUID> ids;

  LookRows(JdbcClient writer, Clock clock, Supplier<UUID> ids) {
    this.writer = writer;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public void listed(Viewer viewer, String what, Collection<PathwayId> shown) {
    if (!shown.isEmpty()) {
      write(viewer, "listed", what, shown);
    }
  }

  @Override
  public void counted(Viewer viewer, String what) {
    write(viewer, "listed", what, List.of());
  }

  @Override
  public void opened(Viewer viewer, String what, PathwayId pathway) {
    write(viewer, "opened", what, List.of(pathway));
  }

  @Override
  public void denied(Viewer viewer, String what, PathwayId pathway) {
    write(viewer, "denied", what, List.of(pathway));
  }

  @Override
  public void emergency(Viewer viewer, String reason, Collection<PathwayId> found) {
    write(viewer, "emergency", reason, found);
  }

  private void write(Viewer viewer, String kind, String what, Collection<PathwayId> pathways) {
    writer
        .sql(
            """
            insert into access.look
              (look_id, at, kind, what, person, role, organisation, units, pathways)
            values
              (:id, :at, :kind, :what, :person, :role, :organisation, :units, :pathways)
            """)
        .param("id", ids.get())
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("kind", kind)
        .param("what", what)
        .param("person", viewer.person())
        .param("role", viewer.role().code())
        .param("organisation", viewer.organisation().value())
        .param("units", units(viewer))
        .param("pathways", pathways.stream().map(PathwayId::value).toArray(UUID[]::new))
        .update();
  }

  // A system looks for its organisation as a whole.
  private static UUID[] units(Viewer viewer) {
    return viewer.role() == Role.MACHINE
        ? new UUID[0]
        : viewer.units().stream().map(unit -> unit.value()).toArray(UUID[]::new);
  }
}
