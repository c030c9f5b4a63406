package medspil.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Those who registered for information meetings on the public pages, for as long as they are kept.
public interface Guests {

  /// A meeting somebody is kept for.
  record Kept(String agreement, UUID meeting) {}

  /// Writes one down; the same form sent again is the same guest, as it says now.
  ///
  /// @param most how many a meeting has room for on the list
  /// @return the word that opens the registration for whoever sent the form; empty when the list is
  ///   full
  Optional<String> write(Guest guest, int most);

  /// The one whom a word opens.
  Optional<Guest> opened(String word);

  /// Takes out the one whom a word opens; false when there is none.
  boolean withdraw(String word);

  /// In the order they came.
  List<Guest> of(UUID meeting);

  int count(UUID meeting);

  void remove(UUID meeting, UUID guest);

  /// What one asked is not kept any longer, and the guest is.
  void dropQuestion(UUID meeting, UUID guest);

  List<Kept> kept();

  /// All of a meeting.
  int forget(UUID meeting);
}
