package medspil.order.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medspil.access.Viewer;
import medspil.order.ContractList;
import medspil.order.OrderList;
import medspil.order.RequestState;
import medspil.order.web.OrdersCursor.Part;
import medspil.page.FilteredList;
import medspil.page.Pager;
import org.jspecify.annotations.Nullable;

/// Reads the three lists of the page: the beginning of each, or one of them further on.
///
/// @param wanted what the address asks for
record OrdersReader(
    OrderList list,
    ContractList contracts,
    Viewer viewer,
    OrdersFilter filter,
    Map<String, String> wanted,
    OrdersCursor cursor) {
  private static final int PAGE = 50;

  Read<OrderList.Line> asked() {
    return cursor.shows(Part.ASKED)
        ? requests(
            Part.ASKED,
            RequestState.ASKED,
            list.asked(viewer, filter.wanted(), cursor.request(), PAGE + 1))
        : Read.none();
  }

  Read<OrderList.Line> asking() {
    return cursor.shows(Part.ASKING)
        ? requests(
            Part.ASKING,
            RequestState.OFFERED,
            list.asking(viewer, filter.wanted(), cursor.request(), PAGE + 1))
        : Read.none();
  }

  private Read<OrderList.Line> requests(Part part, RequestState waits, List<OrderList.Line> found) {
    var shown = found.stream().limit(PAGE).toList();
    var next =
        found.size() > PAGE
            ? OrdersCursor.write(
                part, OrderList.Place.of(shown.getLast(), filter.wanted().sort(), waits))
            : null;
    return new Read<>(shown, pager(next));
  }

  /// The filters are about requests, so there are no contracts while one is chosen.
  Read<ContractList.Line> open(LocalDate today) {
    if (filter.hides() || !cursor.shows(Part.CONTRACTS)) {
      return Read.none();
    }
    var found = contracts.open(viewer, today, cursor.contract(), PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    var next =
        found.size() > PAGE ? OrdersCursor.write(ContractList.Place.of(shown.getLast())) : null;
    return new Read<>(shown, pager(next));
  }

  private Pager pager(@Nullable String next) {
    return new Pager(
        cursor.part() == Part.ALL ? null : FilteredList.address("/orders", wanted, ""),
        next == null ? null : FilteredList.address("/orders", wanted, next));
  }

  /// A page of one list.
  record Read<T>(List<T> lines, Pager pager) {
    static <T> Read<T> none() {
      return new Read<>(List.of(), Pager.WHOLE);
    }
  }
}
