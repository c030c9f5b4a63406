package medspil.agreement;

import java.util.List;

/// The services that the agreements binding somebody share out between parties, and what is settled
/// about each.
public final class ServiceCatalogue {
  private ServiceCatalogue() {}

  /// One service as one agreement has it.
  ///
  /// @param conflicts where several have it, or nobody has
  public record Service(
      Agreement agreement, RuleRef ref, ResponsibilityRule rule, List<Conflict> conflicts) {
    public Service {
      conflicts = List.copyOf(conflicts);
    }
  }

  public static List<Service> in(Binding binding) {
    var conflicts = Conflicts.in(binding);
    return binding.rules(ResponsibilityRule.class).stream()
        .map(one ->
            new Service(
                one.agreement(),
                one.ref(),
                one.rule(),
                conflicts.stream()
                    .filter(conflict ->
                        isAboutOwners(conflict) && conflict.between().contains(one.ref()))
                    .toList()))
        .toList();
  }

  private static boolean isAboutOwners(Conflict conflict) {
    return conflict.kind() == Conflict.Kind.TWO_OWNERS || conflict.kind() == Conflict.Kind.NO_OWNER;
  }
}
