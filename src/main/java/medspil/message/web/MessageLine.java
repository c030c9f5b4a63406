package medspil.message.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// One conversation in a list.
///
/// @param what who or what it is about, which leads to it
/// @param unread null when it was read
/// @param waits what is waited for, by whom and until when
public record MessageLine(
    String address,
    String what,
    @Nullable String category,
    List<Tag> from,
    Moment at,
    @Nullable String unread,
    @Nullable String waits,
    boolean late) {
  public MessageLine {
    from = List.copyOf(from);
  }
}
