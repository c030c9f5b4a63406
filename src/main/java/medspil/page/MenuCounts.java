package medspil.page;

import java.util.Map;
import medspil.access.Viewer;

/// How much waits at the places of the menu that count it; a room with such a place makes it a
/// bean.
@FunctionalInterface
public interface MenuCounts {
  Map<Menu, Integer> of(Viewer viewer);
}
