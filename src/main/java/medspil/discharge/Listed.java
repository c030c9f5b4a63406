package medspil.discharge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.ChecklistRule;
import medspil.agreement.Words;
import medspil.stay.Sector;

/// A point of a list that agreements give the pages of a discharge, by the name of the list.
///
/// @param value as it is kept: `agreement/list/point`
/// @param agreed false when it is a wish or a proposal there
public record Listed(String value, Words text, Words agreement, boolean agreed) {
  /// Those who take part in the discharge talk.
  public static final String TALK = "six_roles";

  /// What a discharge agreement or coordination plan holds.
  public static final String CONTENT = "discharge_agreement_content";

  /// What the hospital says it expects the citizen to need afterwards.
  public static final String FORECAST = "care_forecast_areas";

  /// The list as the agreements that cover a stay have it; of the first that has one.
  public static List<Listed> of(Collection<Agreement> agreements, Sector sector, String list) {
    var covered = sector.name().toLowerCase(Locale.ROOT);
    return newest(agreements)
        .filter(one -> one.frame().scope().isEmpty() || one.frame().scope().contains(covered))
        .map(one -> in(one, list))
        .filter(points -> !points.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// A point of a list, in whatever version of its agreement has it.
  public static Optional<Listed> named(
      Collection<Agreement> agreements, String list, String value) {
    return agreements.stream()
        .flatMap(one -> in(one, list).stream())
        .filter(one -> one.value().equals(value))
        .findFirst();
  }

  /// The list of whichever agreement has it, for a stay that none covers.
  public static List<Listed> anywhere(Collection<Agreement> agreements, String list) {
    return newest(agreements)
        .map(one -> in(one, list))
        .filter(points -> !points.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// Agreed lists before wishes.
  private static Stream<Agreement> newest(Collection<Agreement> agreements) {
    Map<String, Agreement> newest =
        agreements.stream()
            .collect(
                Collectors.toMap(
                    Agreement::id,
                    one -> one,
                    (one, other) -> one.version() > other.version() ? one : other));
    return newest.values().stream()
        .sorted(
            Comparator.comparing((Agreement one) -> !one.origin().isBinding())
                .thenComparing(Agreement::id));
  }

  private static List<Listed> in(Agreement agreement, String list) {
    return agreement
        .rules(ChecklistRule.class)
        .filter(one -> one.id().equals(list))
        .flatMap(one ->
            one.points()
                .map(point ->
                    new Listed(
                        agreement.id() + "/" + list + "/" + point.id(),
                        point.text(),
                        agreement.identity().title(),
                        one.isAgreed())))
        .toList();
  }
}
