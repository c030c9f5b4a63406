package medspil.healthtask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.agreement.Ground;
import org.jspecify.annotations.Nullable;

/// The facts of a health task that agreements may have rules for: that it began, that something is
/// to be settled, and that it is settled.
public final class HealthTaskGrounds {
  private final HealthTask task;
  private final Map<String, @Nullable Object> citizen;
  private final List<Ground> grounds = new ArrayList<>();

  private HealthTaskGrounds(HealthTask task, Map<String, @Nullable Object> citizen) {
    this.task = task;
    this.citizen = citizen;
  }

  /// Each named by the task, or by the task and the ordinal of what was to be settled.
  public static List<Ground> of(HealthTask task, Map<String, @Nullable Object> citizen) {
    return new HealthTaskGrounds(task, citizen).all();
  }

  private List<Ground> all() {
    add("health_task.begun", task.id().toString(), task.since(), null);
    var ordinal = 0;
    for (var one : task.clarifications()) {
      var occurrence = task.id() + "/" + ++ordinal;
      add("health_task." + spelled(one.reason().kind()), occurrence, one.since(), one.reason());
      var ruling = one.ruling();
      if (ruling != null) {
        add("health_task.settled", occurrence, ruling.at(), one.reason());
      }
    }
    var ended = task.ended();
    if (ended != null) {
      add("health_task.ended", task.id().toString(), ended, null);
    }
    return grounds;
  }

  private void add(String name, String occurrence, Instant at, @Nullable Reason reason) {
    var facts = new HashMap<String, @Nullable Object>(citizen);
    var act = task.arrangement().act();
    facts.put("health_task.act", act == null ? null : spelled(act));
    facts.put("health_task.reason", reason == null ? null : spelled(reason));
    facts.put("health_task.responsible_known", task.arrangement().responsible() != null);
    grounds.add(new Ground(name, occurrence, at, at, facts));
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
