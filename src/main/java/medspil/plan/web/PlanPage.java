package medspil.plan.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Handleplan* prints.
///
/// @param version the one that is read; null while there is none
/// @param making null for those who do not make plans
public record PlanPage(
    String citizenAddress,
    String address,
    String citizen,
    @Nullable String refusal,
    @Nullable Version version,
    List<Line> lines,
    @Nullable Making making,
    boolean send,
    boolean read,
    Supplier<UUID> ids) {
  public PlanPage {
    lines = List.copyOf(lines);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One of the versions.
  public record Line(String address, String name, Moment made, String state) {}

  /// What stands in a version.
  public record Version(
      String address,
      String name,
      Moment made,
      String state,
      List<Aimed> purposes,
      List<Aimed> goals,
      List<String> supports,
      @Nullable String duration,
      @Nullable String other,
      List<String> decisions,
      List<Reader> readers) {
    public Version {
      purposes = List.copyOf(purposes);
      goals = List.copyOf(goals);
      supports = List.copyOf(supports);
      decisions = List.copyOf(decisions);
      readers = List.copyOf(readers);
    }
  }

  /// A goal in the words it had.
  public record Aimed(
      String words, @Nullable String own, @Nullable String by, @Nullable Tag provider) {}

  /// Somebody it was sent to.
  public record Reader(String who, String sent, String read, boolean has) {}

  /// The authority's form.
  public record Making(int basedOn, Field duration, Field other, boolean open) {}
}
