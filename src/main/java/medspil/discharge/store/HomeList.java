package medspil.discharge.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.directory.UnitId;
import medspil.discharge.Homes;
import medspil.discharge.Legal;
import medspil.journal.PathwayId;
import medspil.stay.StayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/// Reads how far the ways home are through the viewer's eyes.
@Component
final class HomeList implements Homes {
  private final Sight sight;

  HomeList(Sight sight) {
    this.sight = sight;
  }

  @Override
  public Map<StayId, Step> of(Viewer viewer, Collection<PathwayId> pathways) {
    var steps = new HashMap<StayId, Step>();
    sight.of(
        viewer,
        connection ->
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(
                    """
                    select stay_id, agreement, unanswered, declined,
                      forecast_at is not null and not forecast_read_by && :units as unread
                    from discharge.going_home
                    where pathway_id = any (:pathways)
                    """)
                .param("pathways", pathways.stream().map(PathwayId::value).toArray(UUID[]::new))
                .param("units", viewer.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) ->
                    steps.put(
                        new StayId(row.getObject("stay_id", UUID.class)),
                        new Step(
                            Optional.ofNullable(row.getString("agreement"))
                                .map(Legal::valueOf)
                                .orElse(null),
                            row.getInt("unanswered"),
                            row.getInt("declined"),
                            row.getBoolean("unread"))))
                .list());
    return steps;
  }
}
