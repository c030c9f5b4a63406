package medspil.servicemodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a course by a service model that agreements may have rules for: each point that was
/// reached is a fact of its own.
public final class ModelGrounds {
  private ModelGrounds() {}

  public static List<Ground> of(ModelCourse course, Map<String, @Nullable Object> citizen) {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    facts.put("service_model.model", course.model());
    var grounds = new ArrayList<Ground>();
    add(grounds, "service_model.begun", course.id().toString(), course.begun(), facts);
    for (var point : course.points()) {
      var id = course.id() + "/" + point.id();
      add(grounds, "service_model.point_reached", id, point.at(), facts);
      if (!point.items().isEmpty() && point.open() == 0) {
        add(grounds, "service_model.list_done", id, point.ticks().getLast().at(), facts);
      }
      course.matters().stream()
          .filter(one -> point.id().equals(one.point()))
          .findFirst()
          .ifPresent(one -> add(grounds, "service_model.what_matters_said", id, one.at(), facts));
    }
    var ended = course.ended();
    if (ended != null) {
      add(grounds, "service_model.ended", course.id().toString(), ended, facts);
    }
    return grounds;
  }

  private static void add(
      List<Ground> grounds,
      String name,
      String id,
      Instant at,
      Map<String, @Nullable Object> facts) {
    grounds.add(new Ground(name, id, at, at, facts));
  }
}
