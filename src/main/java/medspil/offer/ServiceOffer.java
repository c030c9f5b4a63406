package medspil.offer;

import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.order.Rate;

/// One offer of a provider, as it stands.
///
/// @param unit of the provider that is asked for it
/// @param owner code of the kind of owner
/// @param municipality where it lies
/// @param about for whom and how, in the provider's words
/// @param neighbours who lives there, in words that name nobody
/// @param rates with the day each holds from
/// @param by who wrote it last
public record ServiceOffer(
    OfferId id,
    UUID unit,
    int revision,
    String name,
    String owner,
    UUID municipality,
    String about,
    String neighbours,
    Set<String> targetGroups,
    List<Method> methods,
    Set<String> settings,
    List<Rate> rates,
    Places places,
    UUID by,
    Instant at) {
  public ServiceOffer {
    targetGroups = unmodifiableSet(new LinkedHashSet<>(targetGroups));
    methods = List.copyOf(methods);
    settings = unmodifiableSet(new LinkedHashSet<>(settings));
    rates = List.copyOf(rates);
  }

  /// What it costs on a day.
  public Optional<Rate> rate(LocalDate day) {
    return rates.stream()
        .filter(one -> !one.from().isAfter(day))
        .max(Comparator.comparing(Rate::from));
  }

  /// Whether both say the same, whoever wrote it when and however many places were counted: one
  /// form sent twice does.
  public boolean says(ServiceOffer other) {
    return equals(other.with(other.revision, places, by, at));
  }

  /// The next revision: nothing new but a count of the places.
  public ServiceOffer counted(Places count, UUID person) {
    return with(revision + 1, count, person, count.countedAt());
  }

  private ServiceOffer with(int number, Places count, UUID person, Instant when) {
    return new ServiceOffer(
        id,
        unit,
        number,
        name,
        owner,
        municipality,
        about,
        neighbours,
        targetGroups,
        methods,
        settings,
        rates,
        count,
        person,
        when);
  }

  public boolean works(String method) {
    return methods.stream().anyMatch(one -> one.code().equals(method));
  }
}
