package medspil.discharge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Words;
import medspil.stay.Stay;

/// A sign that the citizen is ready, and the agreement that names it.
///
/// @param value as a point refers to it: `agreement/sign`
/// @param agreed false when it is a wish or a proposal there
public record Sign(String value, Words text, Words agreement, boolean agreed) {

  /// The signs of those agreements that cover a stay.
  public static List<Sign> of(Collection<Agreement> agreements, Stay stay) {
    var sector = stay.sector().name().toLowerCase(Locale.ROOT);
    return agreements.stream()
        .filter(one -> one.frame().scope().isEmpty() || one.frame().scope().contains(sector))
        .flatMap(Sign::in)
        .toList();
  }

  /// In whatever version of its agreement has it.
  public static Optional<Sign> named(Collection<Agreement> agreements, String value) {
    return agreements.stream()
        .flatMap(Sign::in)
        .filter(sign -> sign.value.equals(value))
        .findFirst();
  }

  private static Stream<Sign> in(Agreement agreement) {
    return agreement.frame().readiness().stream()
        .map(sign ->
            new Sign(
                agreement.id() + "/" + sign.id(),
                sign.text(),
                agreement.identity().title(),
                sign.origin().isBinding()));
  }
}
