package medspil.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of an incident that agreements may have rules for: that it was recorded, that it was
/// reported or need not be, that the citizen was told, and what was agreed and done about it.
///
/// What was agreed happens on the day it is to be done. An incident that was taken back gives none.
public final class IncidentGrounds {
  private final Incident incident;
  private final ZoneId zone;
  private final Map<String, @Nullable Object> citizen;
  private final List<Ground> grounds = new ArrayList<>();

  private IncidentGrounds(Incident incident, ZoneId zone, Map<String, @Nullable Object> citizen) {
    this.incident = incident;
    this.zone = zone;
    this.citizen = citizen;
  }

  /// Each named by the incident, or by the incident and what was agreed.
  ///
  /// @param zone where the days begin
  public static List<Ground> of(
      Incident incident, ZoneId zone, Map<String, @Nullable Object> citizen) {
    return incident.withdrawn() == null
        ? new IncidentGrounds(incident, zone, citizen).all()
        : List.of();
  }

  private List<Ground> all() {
    add("incident.recorded", incident.recorded());
    var judged = incident.unreported();
    if (!incident.reports().isEmpty()) {
      var first = incident.reports().getFirst().at();
      add("incident.reported", first);
      add("incident.reporting_settled", judged == null ? first : judged.at());
    } else if (judged != null) {
      add("incident.reporting_settled", judged.at());
    }
    incident.toldToCitizen().ifPresent(at -> add("incident.citizen_told", at));
    incident.followUps().forEach(this::followUp);
    return grounds;
  }

  /// What turned out not to be done is owed anew.
  private void followUp(FollowUp one) {
    var id = incident.id() + "/" + one.id();
    for (var round = 0; round < one.again(); round++) {
      followUp(one, round == 0 ? id : id + "/" + round, one.since());
    }
    followUp(one, one.again() == 0 ? id : id + "/" + one.again(), one.done());
  }

  private void followUp(FollowUp one, String occurrence, @Nullable Instant done) {
    var facts = facts();
    facts.put("incident.owner", spelled(one.owner()));
    var due = one.due().atStartOfDay(zone).toInstant();
    grounds.add(new Ground("incident.follow_up_agreed", occurrence, due, one.since(), facts));
    if (done != null) {
      grounds.add(new Ground("incident.follow_up_done", occurrence, done, done, facts));
    }
  }

  private void add(String name, Instant at) {
    grounds.add(new Ground(name, incident.id().toString(), at, at, facts()));
  }

  private Map<String, @Nullable Object> facts() {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.put("incident.kind", spelled(incident.kind()));
    return facts;
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
