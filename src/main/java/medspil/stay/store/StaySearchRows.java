package medspil.stay.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.journal.PathwayId;
import medspil.stay.OnBoard;
import medspil.stay.StaySearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads stays through the viewer's eyes.
@Component
final class StaySearchRows implements StaySearch {
  private static final UUID NONE = new UUID(0, 0);

  private final Sight sight;

  StaySearchRows(Sight sight) {
    this.sight = sight;
  }

  @Override
  public List<OnBoard> of(Viewer viewer, Wanted wanted, @Nullable Place after, int most) {
    var pathway = wanted.pathway();
    return pathway == null
        ? all(viewer, wanted, after, most)
        : ofOne(viewer, pathway, wanted, after, most);
  }

  private List<OnBoard> all(Viewer viewer, Wanted wanted, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            BoardRows.on(connection)
                .sql(
                    """
                    select stay_id, pathway_id, phase, sector, ward_unit, ward_name, started_at,
                      expected_on, up_to_weekend, ready_at, ended_at, report, changed, report_sent_at,
                      ready_answered_at, receives_from
                    from stay.board
                    where pathway_id in (
                        select r.pathway_id
                        from access.relation r
                        where r.holder = any (access.holders())
                          and r.pathway_id >= :pathway
                          and r.since <= now()
                          and (r.until is null or now() < r.until))
                      and (pathway_id, stay_id) > (:pathway, :stay)
                      and phase = any (:phases)
                    order by pathway_id, stay_id
                    limit :most
                    """)
                .param("pathway", after == null ? NONE : after.pathway().value())
                .param("stay", after == null ? NONE : after.stay().value())
                .param("phases", phases(wanted))
                .param("most", most)
                .query((row, _) -> BoardRows.read(row))
                .list());
  }

  private List<OnBoard> ofOne(
      Viewer viewer, PathwayId pathway, Wanted wanted, @Nullable Place after, int most) {
    return sight.of(
        viewer,
        connection ->
            BoardRows.on(connection)
                .sql(
                    """
                    select stay_id, pathway_id, phase, sector, ward_unit, ward_name, started_at,
                      expected_on, up_to_weekend, ready_at, ended_at, report, changed, report_sent_at,
                      ready_answered_at, receives_from
                    from stay.board
                    where pathway_id = :pathway
                      and stay_id > :stay
                      and phase = any (:phases)
                    order by stay_id
                    limit :most
                    """)
                .param("pathway", pathway.value())
                .param("stay", after == null ? NONE : after.stay().value())
                .param("phases", phases(wanted))
                .param("most", most)
                .query((row, _) -> BoardRows.read(row))
                .list());
  }

  @Override
  public Optional<OnBoard> find(Viewer viewer, Place place) {
    return sight.of(
        viewer,
        connection ->
            BoardRows.on(connection)
                .sql(
                    """
                    select stay_id, pathway_id, phase, sector, ward_unit, ward_name, started_at,
                      expected_on, up_to_weekend, ready_at, ended_at, report, changed, report_sent_at,
                      ready_answered_at, receives_from
                    from stay.board
                    where pathway_id = :pathway
                      and stay_id = :stay
                    """)
                .param("pathway", place.pathway().value())
                .param("stay", place.stay().value())
                .query((row, _) -> BoardRows.read(row))
                .optional());
  }

  private static String[] phases(Wanted wanted) {
    return wanted.phases().stream().map(Enum::name).toArray(String[]::new);
  }
}
