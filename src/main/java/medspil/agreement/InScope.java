package medspil.agreement;

import java.util.Set;

/// The stay is of a kind that the agreement covers; asked only of events that belong to a stay.
record InScope(Set<String> sectors, Set<String> events) implements Condition {
  static final String FACT = "stay.sector";

  private static final Verdict UNKNOWN = Verdict.unknown(Set.of(FACT));

  InScope {
    sectors = Set.copyOf(sectors);
    events = Set.copyOf(events);
  }

  @Override
  public String text() {
    return FACT + " in " + sectors;
  }

  @Override
  public Set<String> names() {
    return Set.of(FACT);
  }

  @Override
  public Verdict on(Ground ground) {
    if (!events.contains(ground.name())) {
      return Verdict.TRUE;
    }
    var sector = ground.facts().get(FACT);
    return sector == null ? UNKNOWN : Verdict.of(sectors.contains(sector));
  }
}
