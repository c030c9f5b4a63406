package medspil.message.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The conversations about one citizen that the reader takes part in.
///
/// @param citizenAddress null for those whom the citizen's page is not open to
/// @param write where one begins another; null for those who may not
public record CitizenMessagesPage(
    @Nullable String citizenAddress,
    String citizen,
    String lead,
    List<MessageLine> lines,
    @Nullable String write) {
  public CitizenMessagesPage {
    lines = List.copyOf(lines);
  }
}
