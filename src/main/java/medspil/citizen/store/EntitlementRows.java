package medspil.citizen.store;

import java.util.List;
import java.util.stream.Stream;
import medspil.citizen.Citizen;
import medspil.citizen.Entitlement;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// Keeps the list of open and ended services in step with the pathway.
public final class EntitlementRows implements Projection<Citizen> {
  private static final Fragment PUT =
      new Fragment(
          "citizen_entitlement",
          """
          insert into citizen.entitlement
            (entitlement_id, pathway_id, organisation, unit, legal_basis, since, until)
          select *
          from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[],
            ?::timestamptz[])
          on conflict (pathway_id, entitlement_id) do update
          set organisation = excluded.organisation, unit = excluded.unit,
            legal_basis = excluded.legal_basis, since = excluded.since, until = excluded.until
          """,
          List.of("uuid", "uuid", "uuid", "uuid", "text", "timestamptz", "timestamptz"));

  @Override
  public List<Row> rows(PathwayId id, Citizen before, Citizen after, List<Recorded> events) {
    return changed(before, after).map(one -> put(id, one)).toList();
  }

  @Override
  public List<String> clear() {
    return List.of("delete from citizen.entitlement where pathway_id = ?");
  }

  private static Stream<Entitlement> changed(Citizen before, Citizen after) {
    return after.entitlements().values().stream()
        .filter(one -> !one.equals(before.entitlements().get(one.id())));
  }

  private static Row put(PathwayId id, Entitlement one) {
    return Row.of(
        PUT,
        one.id().value(),
        id.value(),
        one.organisation(),
        one.unit(),
        one.legalBasis(),
        one.from(),
        one.until());
  }
}
