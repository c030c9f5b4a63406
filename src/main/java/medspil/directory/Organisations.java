package medspil.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All organisations, found by id, key and code, and who belongs to whom on every day.
final class Organisations {
  private final Map<OrganisationId, Organisation> byId;
  private final Map<String, Organisation> byKey;
  private final Map<String, Organisation> byCode;
  private final Map<OrganisationId, List<Belonging>> parts;
  private final Map<OrganisationId, List<Belonging>> wholes;

  Organisations(List<Organisation> organisations, List<Belonging> belongings) {
    byId =
        organisations.stream()
            .collect(toUnmodifiableMap(Organisation::id, UnaryOperator.identity()));
    byKey =
        organisations.stream()
            .collect(toUnmodifiableMap(Organisation::key, UnaryOperator.identity()));
    byCode =
        organisations.stream()
            .filter(one -> one.code().isPresent())
            .collect(toUnmodifiableMap(one -> one.code().orElseThrow(), UnaryOperator.identity()));
    parts = belongings.stream().collect(groupingBy(Belonging::whole));
    wholes = belongings.stream().collect(groupingBy(Belonging::part));
    belongings.stream().flatMap(one -> Stream.of(one.part(), one.whole())).forEach(this::known);
  }

  Collection<Organisation> all() {
    return byId.values();
  }

  Optional<Organisation> byId(OrganisationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  Organisation known(OrganisationId id) {
    return byId(id).orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
  }

  Optional<Organisation> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Optional<Organisation> byCode(OrganisationKind kind, String code) {
    return Optional.ofNullable(byCode.get(code)).filter(one -> one.kind() == kind);
  }

  Optional<List<Organisation>> members(String group, LocalDate on) {
    var dot = group.indexOf('.');
    if (dot < 0) {
      return byKey(group).map(List::of);
    }
    return byKey(group.substring(0, dot))
        .flatMap(whole ->
            OrganisationKind.ofSeveral(group.substring(dot + 1))
                .map(kind -> parts(whole.id(), kind, on)));
  }

  List<Organisation> parts(OrganisationId whole, OrganisationKind kind, LocalDate on) {
    return parts.getOrDefault(whole, List.of()).stream()
        .filter(one -> one.period().holds(on))
        .map(one -> known(one.part()))
        .filter(part -> part.kind() == kind && part.period().holds(on))
        .toList();
  }

  List<Organisation> wholes(OrganisationId part, LocalDate on) {
    return wholes.getOrDefault(part, List.of()).stream()
        .filter(one -> one.period().holds(on))
        .map(one -> known(one.whole()))
        .toList();
  }
}
