package medspil.journal;

import java.util.List;

/// One data-modifying SQL that takes a column of values for each parameter and so any number of
/// rows.
///
/// It becomes part of a larger statement together with the events, so it names no parameter twice,
/// ends without a semicolon and writes a question mark of its own as `??`: `insert into t (a, b)
/// select * from unnest(?::uuid[], ?::text[])`. All parts of a statement see the tables as they
/// were before it: two fragments must never touch the same row in one commit. A value that is
/// itself a list travels as text and is taken apart in the SQL. A few rows are written as `values`
/// in the place of `unnest`.
public record Fragment(String name, String sql, List<String> columnTypes) {
  public Fragment {
    columnTypes = List.copyOf(columnTypes);
    var parameters = sql.replace("??", "").chars().filter(c -> c == '?').count();
    if (parameters != columnTypes.size()) {
      throw new IllegalArgumentException(
          "fragment %s has %d parameters but %d column types"
              .formatted(name, parameters, columnTypes.size()));
    }
  }
}
