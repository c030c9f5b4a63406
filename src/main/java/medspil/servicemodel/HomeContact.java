package medspil.servicemodel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One time at which somebody is in contact with a citizen at home, and how it went.
///
/// @param unit who owes it
/// @param told null while nobody has said whether it was held
/// @param dropped whether it is not to be after all; kept so that what was owed for it ends
public record HomeContact(
    ContactId id,
    String name,
    LocalDate on,
    UUID unit,
    Instant plannedAt,
    @Nullable Told told,
    boolean dropped) {

  public static HomeContact planned(
      ContactId id, String name, LocalDate on, UUID unit, Instant at) {
    return new HomeContact(id, name, on, unit, at, null, false);
  }

  /// How it went.
  ///
  /// @param themes the function themes that they talked about
  /// @param home the list of the home as it was gone through
  /// @param words what came of it, or why it was not held
  public record Told(
      boolean held,
      UUID person,
      List<Looked> themes,
      List<InHome> home,
      @Nullable NoteId words,
      Instant at) {
    public Told {
      themes = List.copyOf(themes);
      home = List.copyOf(home);
    }
  }

  /// A theme as it goes at home.
  public record Looked(String theme, Going going) {}

  /// How a theme goes at home, in no more than what is to be done about it.
  public enum Going {
    WELL,
    FOLLOW_UP
  }

  /// An item of the list of the home.
  ///
  /// @param ready whether it is in place
  public record InHome(String item, boolean ready) {}

  /// Whether nobody held it although its day is over, or somebody said so.
  public boolean missed(LocalDate today) {
    return told == null ? on.isBefore(today) : !told.held();
  }

  HomeContact told(Told how) {
    return new HomeContact(id, name, on, unit, plannedAt, how, dropped);
  }

  HomeContact takenOut() {
    return new HomeContact(id, name, on, unit, plannedAt, told, true);
  }
}
