package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a pathway knows of its citizen beside the name; the chapter's state.
public record Citizen(
    @Nullable UUID residence,
    @Nullable LocalDate birth,
    @Nullable UUID practice,
    Map<EntitlementId, Entitlement> entitlements,
    List<EmergencyAccess> emergencies) {

  public static final Citizen UNKNOWN = new Citizen(null, null, null, Map.of(), List.of());

  public Citizen {
    entitlements = Collections.unmodifiableMap(new LinkedHashMap<>(entitlements));
    emergencies = List.copyOf(emergencies);
  }

  public boolean known() {
    return residence != null;
  }

  /// Whether an organisation has an open service to the citizen at a time.
  public boolean entitledAt(UUID organisation, Instant time) {
    return entitlements.values().stream()
        .anyMatch(one -> one.organisation().equals(organisation) && one.openAt(time));
  }

  public Collection<Entitlement> openAt(Instant time) {
    return entitlements.values().stream().filter(one -> one.openAt(time)).toList();
  }

  public Citizen evolve(CitizenEvent event) {
    return switch (event) {
      case CitizenEvent.Registered(var home, var born) ->
          new Citizen(home, born, practice, entitlements, emergencies);
      case CitizenEvent.Moved(var home) ->
          new Citizen(home, birth, practice, entitlements, emergencies);
      case CitizenEvent.PracticeChosen(var chosen) ->
          new Citizen(residence, birth, chosen, entitlements, emergencies);
      case CitizenEvent.EntitlementOpened(var opened) -> with(opened);
      case CitizenEvent.EmergencyAccessTaken(var access) ->
          new Citizen(
              residence,
              birth,
              practice,
              entitlements,
              Stream.concat(emergencies.stream(), Stream.of(access)).toList());
      case CitizenEvent.EntitlementEnded(var id, var at) -> {
        var ending = entitlements.get(id);
        yield ending == null ? this : with(ending.endedAt(at));
      }
    };
  }

  private Citizen with(Entitlement entitlement) {
    var all = new LinkedHashMap<>(entitlements);
    all.put(entitlement.id(), entitlement);
    return new Citizen(residence, birth, practice, all, emergencies);
  }
}
