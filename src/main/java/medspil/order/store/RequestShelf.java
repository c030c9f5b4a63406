package medspil.order.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.order.OrderList.Line;
import medspil.order.OrderList.Place;
import medspil.order.OrderList.Shelf;
import medspil.order.OrderList.Sort;
import medspil.order.OrderList.Wanted;
import medspil.order.RequestId;
import medspil.order.RequestState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A part of the list of requests that one index has in order: each unit's range of it is read no
/// further than the page, and the ranges are merged.
///
/// @param shelf where a place on it stands
/// @param holds which requests stand on it; `:waits` is the state that waits for the viewer
/// @param column what it is sorted by, of type `type`
record RequestShelf(Shelf shelf, String holds, String column, String type, boolean newestFirst) {
  private static final List<RequestShelf> WAITS =
      List.of(
          new RequestShelf(
              Shelf.WAITS, "ended_at is null and state = :waits", "answer_by", "date", false),
          new RequestShelf(
              Shelf.OPEN, "ended_at is null and state <> :waits", "answer_by", "date", false),
          new RequestShelf(Shelf.ENDED, "ended_at is not null", "ended_at", "timestamptz", true));

  /// The shelves of a sorting, from the one where the last page ended; all for a place that is on
  /// none of them.
  static List<RequestShelf> from(Sort sort, @Nullable Place after) {
    var all = all(sort);
    var rest =
        all.stream().dropWhile(one -> after != null && one.shelf() != after.shelf()).toList();
    return rest.isEmpty() ? all : rest;
  }

  private static List<RequestShelf> all(Sort sort) {
    return switch (sort) {
      case WAITS -> WAITS;
      case ANSWER_BY -> List.of(new RequestShelf(Shelf.ALL, "true", "answer_by", "date", false));
      case NEWEST -> List.of(new RequestShelf(Shelf.ALL, "true", "asked_at", "timestamptz", true));
      case OLDEST -> List.of(new RequestShelf(Shelf.ALL, "true", "asked_at", "timestamptz", false));
    };
  }

  /// @param after null for the beginning, and for a place that is not on this shelf
  List<Line> read(
      JdbcClient client, UUID[] units, Side side, Wanted wanted, @Nullable Place after, int most) {
    var from = after != null && after.shelf() == shelf ? after : null;
    return client
        .sql(sql(side, from != null))
        .param("units", units)
        .param("waits", side.waits().name())
        .param("states", wanted.states().stream().map(RequestState::name).toArray(String[]::new))
        .param("other", wanted.other())
        .param("at", from == null ? null : time(from.at()))
        .param("after", from == null ? null : from.request())
        .param("most", most)
        .query((row, _) -> line(row))
        .list();
  }

  String sql(Side side, boolean further) {
    var direction = newestFirst ? "desc" : "asc";
    var beyond =
        further
            ? "and (%s, request_id) %s (:at::%s, :after::uuid)"
                .formatted(column, newestFirst ? "<" : ">", type)
            : "";
    return """
    select r.pathway_id, r.request_id, r.unit, r.by_unit, r.state, r.answer_by, r.asked_at, r.ended_at,
      r.reason
    from unnest(:units::uuid[]) as mine (holder)
    cross join lateral (
      select pathway_id, request_id, unit, by_unit, state, answer_by, asked_at, ended_at, reason
      from orders.request
      where %1$s = mine.holder and %3$s and state = any (:states)
        and (:other::uuid is null or %2$s = :other::uuid)
        %6$s
      order by %4$s %5$s, request_id %5$s
      limit :most) as r
    order by r.%4$s %5$s, r.request_id %5$s
    limit :most
    """
        .formatted(side.ours(), side.theirs(), holds, column, direction, beyond);
  }

  private Object time(Instant at) {
    var time = at.atOffset(ZoneOffset.UTC);
    return type.equals("date") ? time.toLocalDate() : time;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        new PathwayId(row.getObject("pathway_id", UUID.class)),
        new RequestId(row.getObject("request_id", UUID.class)),
        row.getObject("unit", UUID.class),
        row.getObject("by_unit", UUID.class),
        RequestState.valueOf(row.getString("state")),
        row.getObject("answer_by", LocalDate.class),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        maybe(row.getObject("ended_at", OffsetDateTime.class)),
        row.getString("reason"));
  }

  private static @Nullable Instant maybe(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /// Which of the two a viewer's units are.
  ///
  /// @param ours the column of the viewer's units
  /// @param waits the state in which it waits for them
  record Side(String ours, String theirs, RequestState waits) {}
}
