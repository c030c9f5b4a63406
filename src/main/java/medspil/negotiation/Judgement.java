package medspil.negotiation;

/// What is to become of a clause when an agreement is revised, and what is wished for.
public record Judgement(String clause, Fate fate, String goal, String measure, String effect) {
  /// What works is kept, what must be developed is improved, what does neither goes.
  public enum Fate {
    KEEP,
    IMPROVE,
    REMOVE
  }
}
