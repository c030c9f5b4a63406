package medspil.stay.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Ring;
import org.jspecify.annotations.Nullable;

/// What the page of one stay prints.
///
/// @param facts what is known of it, line by line
/// @param home what is not in place for coming home, in a sentence
/// @param ring whom to ring, with the number
/// @param plan null when the reader is not of the ward or the stay is over
/// @param hand null when messages tell of the stay
/// @param receiving null when the reader is not of the municipality, or nobody is ready
public record StayPage(
    String address,
    String citizen,
    @Nullable String born,
    String citizenAddress,
    String phase,
    List<Fact> facts,
    @Nullable Ring ring,
    String home,
    List<Line> history,
    @Nullable Plan plan,
    @Nullable String readyForm,
    @Nullable Receiving receiving,
    @Nullable String closeForm,
    ByHandPage.@Nullable More hand,
    String command) {
  public StayPage {
    facts = List.copyOf(facts);
    history = List.copyOf(history);
  }

  public record Fact(String name, String text, @Nullable String css) {}

  /// Something that was said about the stay.
  public record Line(Moment at, String what, @Nullable String note) {}

  /// The form in which the municipality says whether it can receive the citizen.
  ///
  /// @param ready the notice that is answered
  /// @param said what it said last; null when it has not answered
  public record Receiving(Field day, String ready, @Nullable String said) {}

  /// The form for planning the discharge.
  ///
  /// @param warning null until a day up to a weekend or holiday was chosen
  public record Plan(Field day, @Nullable Warned warning) {}

  /// What to think of, whom to ring and which reasons may be given.
  public record Warned(
      String why, List<String> says, List<String> ring, Field reason, List<Choice> reasons) {}
}
