package medspil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.EmergencyRule;
import medspil.access.Openings;
import medspil.access.Role;
import medspil.journal.Category;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads which categories each ground opens.
final class OpeningsFile {
  private OpeningsFile() {}

  private static final Set<String> RULE = Set.of("roles", "reasons", "lasts");

  static Openings read() {
    var categories = new HashMap<String, Set<Category>>();
    var grace = new HashMap<String, Duration>();
    for (var ground : load().entrySet()) {
      var opens = EnumSet.noneOf(Category.class);
      ((List<?>) Objects.requireNonNull(ground.getValue().get("opens")))
          .forEach(name -> opens.add(Category.valueOf(name.toString())));
      categories.put(ground.getKey(), opens);
      grace.put(
          ground.getKey(),
          Duration.parse(Objects.requireNonNull(ground.getValue().get("grace")).toString()));
    }
    return new Openings(categories, grace, emergency(load().get(EmergencyRule.GROUND)));
  }

  private static EmergencyRule emergency(@Nullable Map<String, Object> ground) {
    if (ground == null || !ground.keySet().containsAll(RULE)) {
      return new EmergencyRule(Set.of(), List.of(), Duration.ZERO);
    }
    return new EmergencyRule(
        words(ground, "roles").map(Role::coded).collect(Collectors.toSet()),
        words(ground, "reasons").toList(),
        Duration.parse(String.valueOf(ground.get("lasts"))));
  }

  private static Stream<String> words(Map<String, Object> ground, String key) {
    return ((List<?>) Objects.requireNonNull(ground.get(key))).stream().map(Object::toString);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> load() {
    try (var in = Openings.class.getResourceAsStream("openings.yaml")) {
      return (Map<String, Map<String, Object>>)
          new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
