package medspil.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row for a fragment: a value for each of its columns.
public record Row(Fragment fragment, List<@Nullable Object> values) {
  public Row {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    if (values.size() != fragment.columnTypes().size()) {
      throw new IllegalArgumentException(
          "fragment %s takes %d values, got %d"
              .formatted(fragment.name(), fragment.columnTypes().size(), values.size()));
    }
  }

  public static Row of(Fragment fragment, @Nullable Object... values) {
    return new Row(fragment, Arrays.asList(values));
  }
}
