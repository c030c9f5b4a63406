package medspil.page;

import org.jspecify.annotations.Nullable;

/// Where the list goes on. A list is walked by cursor, so there is no page number and no last page.
public record Pager(@Nullable String first, @Nullable String next) {
  public static final Pager WHOLE = new Pager(null, null);
}
