package medspil.visit.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page *Forbesøg* prints.
///
/// @param back where the reader came from
/// @param lead who reads what is written here
/// @param proposing null for those who propose no visit
public record VisitsPage(
    String backAddress,
    String back,
    String address,
    String lead,
    @Nullable String refusal,
    List<Visit> visits,
    @Nullable Proposing proposing,
    Supplier<UUID> ids) {
  public VisitsPage {
    visits = List.copyOf(visits);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One pre-visit.
  ///
  /// @param id begins the ids of its forms
  /// @param when the time it has, or the day it was held
  /// @param calendar null once it is over
  /// @param cancelled by whom and why; null while it stands
  public record Visit(
      String id,
      String address,
      String way,
      String stage,
      String css,
      String when,
      String place,
      @Nullable String calendar,
      @Nullable String cancelled,
      List<Words> said,
      Acts acts) {
    public Visit {
      said = List.copyOf(said);
    }
  }

  /// What one of the three thought of it.
  public record Words(String who, String words) {}

  /// What the reader can do about it; null is what they cannot.
  ///
  /// @param open the form that was sent
  public record Acts(
      boolean agree,
      @Nullable Timing move,
      @Nullable Field held,
      @Nullable Field cancel,
      @Nullable Field say,
      String open) {
    public boolean any() {
      return agree || move != null || held != null || cancel != null || say != null;
    }
  }

  /// A time and a place.
  public record Timing(Field day, Field clock, Field place) {}

  /// The form for another one.
  public record Proposing(Field way, List<Choice> ways, Timing timing) {
    public Proposing {
      ways = List.copyOf(ways);
    }
  }
}
