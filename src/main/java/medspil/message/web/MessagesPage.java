package medspil.message.web;

import java.util.List;
import medspil.page.Pager;

/// The list *Beskeder* of the reader's units.
public record MessagesPage(
    List<Tab> tabs, List<MessageLine> lines, String emptyTitle, String emptyWhy, Pager pager) {
  public MessagesPage {
    tabs = List.copyOf(tabs);
    lines = List.copyOf(lines);
  }

  /// Another part of the list.
  public record Tab(String address, String text, boolean here) {}
}
