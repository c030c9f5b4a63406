package medspil.negotiation;

import java.time.Instant;

/// Forgets those who registered for meetings that were held some time ago.
public final class ForgetGuests {
  private final Guests guests;
  private final Lives lives;
  private final GuestRules rules;

  public ForgetGuests(Guests guests, Lives lives, GuestRules rules) {
    this.guests = guests;
    this.lives = lives;
    this.rules = rules;
  }

  /// How many are kept no longer. Those of a meeting that is unknown are not kept either.
  public int run(Instant now) {
    return guests.kept().stream()
        .filter(one ->
            lives
                .of(one.agreement())
                .afterwards()
                .meeting(one.meeting())
                .map(meeting -> rules.isOver(meeting.plan().at(), now))
                .orElse(true))
        .mapToInt(one -> guests.forget(one.meeting()))
        .sum();
  }
}
