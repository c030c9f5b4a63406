package medspil.exchange.web;

import java.util.Map;
import medspil.access.Viewer;
import medspil.exchange.store.AttentionList;
import medspil.page.Menu;
import medspil.page.MenuCounts;
import org.springframework.stereotype.Component;

/// Says in the menu how much needs attention, to those who sort it out.
@Component
final class AttentionCount implements MenuCounts {
  private final AttentionList list;

  AttentionCount(AttentionList list) {
    this.list = list;
  }

  @Override
  public Map<Menu, Integer> of(Viewer viewer) {
    return viewer.role().sortsOut() ? Map.of(Menu.ATTENTION, list.count(viewer)) : Map.of();
  }
}
