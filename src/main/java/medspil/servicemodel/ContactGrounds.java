package medspil.servicemodel;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a contact at home that agreements may have rules for: the day for which it is
/// planned, and whether it was held.
public final class ContactGrounds {
  private ContactGrounds() {}

  /// Nothing is owed any more for one that was taken out, or a course that has ended.
  ///
  /// @param zone where the days of the citizen's home begin
  public static List<Ground> of(
      ModelCourse course, HomeContact contact, Map<String, @Nullable Object> known, ZoneId zone) {
    var told = contact.told();
    if (contact.dropped() || (!course.runs() && told == null)) {
      return List.of();
    }
    var facts = new HashMap<String, @Nullable Object>(known);
    facts.put("service_model.model", course.model());
    var grounds = new ArrayList<Ground>();
    var on = contact.on().atStartOfDay(zone).toInstant();
    add(grounds, "planned", contact, on, contact.plannedAt(), facts);
    if (told != null) {
      add(grounds, told.held() ? "held" : "missed", contact, told.at(), told.at(), facts);
    }
    return List.copyOf(grounds);
  }

  private static void add(
      List<Ground> grounds,
      String name,
      HomeContact contact,
      Instant occurred,
      Instant noticed,
      Map<String, @Nullable Object> facts) {
    var id = contact.id().toString();
    grounds.add(new Ground("service_model.contact_" + name, id, occurred, noticed, facts));
  }
}
