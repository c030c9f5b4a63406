package medspil.healthtask;

import java.util.List;
import medspil.agreement.ResponsibilityRule.Act;
import org.jspecify.annotations.Nullable;

/// What is agreed about a health task: one is responsible, and perhaps another performs.
///
/// @param responsible null while nobody is, which shows
/// @param performer null while nobody is
/// @param act the law it is done under; null while that is not clear
/// @param record whose record it is written in; null while that is not clear
public record Arrangement(
    @Nullable Holder responsible,
    @Nullable Holder performer,
    @Nullable Act act,
    @Nullable Holder record,
    List<Channel> channels) {

  public Arrangement {
    channels = List.copyOf(channels);
  }

  /// Whether one is responsible and one performs.
  public boolean isWhole() {
    return responsible != null && performer != null;
  }

  /// The same, with others to answer for it and to do it.
  Arrangement held(Holder responsible, Holder performer, @Nullable Act act) {
    return new Arrangement(responsible, performer, act == null ? this.act : act, record, channels);
  }
}
