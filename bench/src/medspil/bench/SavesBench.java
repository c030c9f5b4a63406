package medspil.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long a form takes that saves what somebody wrote, over HTTP, until the answer says where to
/// go on.
final class SavesBench {
  static final String HEAD = "save,count,p50_ms,p95_ms,p99_ms\n";

  private final RunningHouse house;
  private final int times;

  SavesBench(RunningHouse house, int times) {
    this.house = house;
    this.times = times;
  }

  /// @param page where the form stands
  /// @param field what is written anew each time
  record Save(String what, String persona, String page, String action, String field) {}

  /// A goal of the citizen whose page this is.
  Save goal(String persona, String citizen) throws Exception {
    try (var writer = SignedIn.as(persona, house)) {
      for (var goal : writer.links(citizen + "/goals", citizen + "/goals/")) {
        if (writer.form(goal + "/edit", goal + "/edit").isPresent()) {
          return new Save("saving a goal", persona, goal + "/edit", goal + "/edit", "words");
        }
      }
    }
    throw new IllegalStateException("no goal may be written");
  }

  /// What was concluded at the meeting of this citizen that was called, and is held now.
  Save minutes(String persona, String citizen) throws Exception {
    try (var writer = SignedIn.as(persona, house)) {
      for (var meeting : writer.links(citizen + "/meetings", citizen + "/meetings/")) {
        var holding = writer.form(meeting, meeting + "/hold");
        if (holding.isPresent()) {
          var today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
          writer.send(
              meeting + "/hold", with(with(holding.get(), "day", today), "present-citizen", "yes"));
          return new Save("saving minutes", persona, meeting, meeting + "/conclude", "words");
        }
      }
    }
    throw new IllegalStateException("no meeting was called");
  }

  /// The second half of the saves counts.
  String measure(Save save) throws Exception {
    var took = new ArrayList<Long>();
    try (var writer = SignedIn.as(save.persona(), house)) {
      for (var time = 0; time < 2 * times; time++) {
        var form =
            writer
                .form(save.page(), save.action())
                .orElseThrow(() -> new IllegalStateException("no form any more: " + save.what()));
        var began = System.nanoTime();
        writer.send(save.action(), with(form, save.field(), "Skrevet for " + time + ". gang"));
        took.add(System.nanoTime() - began);
      }
    }
    return line(save.what(), took.subList(times, took.size()));
  }

  private static Map<String, String> with(Map<String, String> form, String field, String words) {
    form.put(field, words);
    return form;
  }

  private static String line(String what, List<Long> took) {
    var sorted = took.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    var calls = new Callers.Calls(1, sorted);
    return String.format(
        Locale.ROOT,
        "\"%s\",%d,%.1f,%.1f,%.1f%n",
        what,
        calls.count(),
        calls.milliseconds(0.5),
        calls.milliseconds(0.95),
        calls.milliseconds(0.99));
  }
}
