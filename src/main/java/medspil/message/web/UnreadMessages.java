package medspil.message.web;

import java.util.Map;
import medspil.access.Viewer;
import medspil.message.MessageList;
import medspil.page.Menu;
import medspil.page.MenuCounts;
import org.springframework.stereotype.Component;

/// Says in the menu how many conversations hold something unread.
@Component
record UnreadMessages(MessageList list) implements MenuCounts {
  @Override
  public Map<Menu, Integer> of(Viewer viewer) {
    return viewer.isCitizen() ? Map.of() : Map.of(Menu.MESSAGES, list.unread(viewer));
  }
}
