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
import medspil.access.Openings;
import medspil.journal.Category;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads which categories each ground opens.
final class OpeningsFile {
  private OpeningsFile() {}

  static Openings read() {
    var categories = new HashMap<String, Set<Category>>();
    var grace = new HashMap<String, Duration>();
    for (var ground : load().entrySet()) {
      var opens = EnumSet.noneOf(Category.class);
      ((List<?>) said(ground, "opens"))
          .forEach(name -> opens.add(Category.valueOf(name.toString())));
      categories.put(ground.getKey(), opens);
      grace.put(ground.getKey(), Duration.parse(said(ground, "grace").toString()));
    }
    return new Openings(categories, grace);
  }

  private static Object said(Map.Entry<String, Map<String, Object>> ground, String what) {
    return Objects.requireNonNull(
        ground.getValue().get(what), () -> ground.getKey() + " lacks " + what);
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
