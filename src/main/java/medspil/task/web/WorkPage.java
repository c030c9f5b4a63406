package medspil.task.web;

import java.util.List;
import medspil.page.Pager;

/// What *Mit arbejde* prints.
///
/// @param summary how much there is, over its date and due today
/// @param partyColumn what the column of the party is called
public record WorkPage(
    String summary,
    List<Tab> tabs,
    boolean answering,
    boolean ended,
    String partyColumn,
    List<TaskRow> rows,
    List<EndedRow> endedRows,
    Pager pager,
    String emptyTitle,
    String emptyWhy) {
  public WorkPage {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
    endedRows = List.copyOf(endedRows);
  }

  public boolean isEmpty() {
    return rows.isEmpty() && endedRows.isEmpty();
  }

  /// One of the lists.
  public record Tab(String address, String text, boolean here) {}
}
