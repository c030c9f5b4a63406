package medspil.agreement;

import java.util.List;

/// What an agreement is for: its principles, the visions it shares and the objectives it sets.
public record Aims(List<Principle> principles, List<Vision> visions, List<Objective> objectives) {
  public Aims {
    principles = List.copyOf(principles);
    visions = List.copyOf(visions);
    objectives = List.copyOf(objectives);
  }
}
