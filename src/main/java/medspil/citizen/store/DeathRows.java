package medspil.citizen.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import medspil.citizen.Pathway;
import medspil.journal.Event;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;
import medspil.stay.StayEvent;
import medspil.stay.What;

/// Keeps beside the name whether the citizen has died, in the transaction in which it is told,
/// corrected or taken back.
public final class DeathRows implements Projection<Pathway> {
  // Norway keeps the same time.
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private static final Fragment DIED =
      new Fragment(
          "citizen_died",
          """
          update citizen.identity i
          set died_on = told.day
          from unnest(?::uuid[], ?::date[]) as told (pathway, day)
          where i.pathway_id = told.pathway
          """,
          List.of("uuid", "date"));

  @Override
  public List<Row> rows(PathwayId id, Pathway before, Pathway after, List<Recorded> events) {
    if (events.stream().map(Recorded::event).noneMatch(DeathRows::isOfDeath)) {
      return List.of();
    }
    return List.of(Row.of(DIED, id.value(), after.stays().died().map(DeathRows::day).orElse(null)));
  }

  @Override
  public List<String> clear() {
    return List.of("update citizen.identity set died_on = null where pathway_id = ?");
  }

  /// What a person lets stand may be a death too.
  private static boolean isOfDeath(Event event) {
    return event instanceof StayEvent.ClaimAccepted
        || (event instanceof StayEvent.Claimed(var claim) && claim.what() == What.DEATH);
  }

  private static String day(Instant at) {
    return LocalDate.ofInstant(at, ZONE).toString();
  }
}
