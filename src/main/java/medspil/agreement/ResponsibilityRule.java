package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Which party is responsible for a kind of task, and which performs it. What is unclear is said.
///
/// @param where whether it is performed within the facility or from outside; null when not said
/// @param shared whether the parties cooperate on it
public record ResponsibilityRule(
    RuleHead head,
    Words task,
    Answer<PartyFunction> responsible,
    Answer<PartyFunction> performedBy,
    @Nullable Where where,
    boolean shared,
    LegalGround ground,
    Practice practice)
    implements StandingRule {

  /// Where a task is performed, seen from the facility.
  public enum Where {
    INSIDE,
    OUTSIDE,
    BOTH
  }

  /// Which law a task is performed under.
  public enum Act {
    SOCIAL_ACT,
    HEALTH_ACT,
    OTHER
  }

  /// What the task rests on in law.
  public record LegalGround(Answer<Act> act, Answer<String> legalBasis) {}

  /// How it is done: what one must know, who delegates, where it is recorded, how the parties talk
  /// about it, how cooperation on it is organised, whom one turns to, and when they are there.
  public record Practice(
      Answer<Words> competence,
      Answer<PartyFunction> delegatedBy,
      Answer<Words> recorded,
      Answer<Words> communication,
      Answer<Words> organised,
      Answer<Words> contact,
      Answer<Words> hours) {}

  /// Whether responsibility itself is settled: who answers for it and who performs it.
  public boolean isSettled() {
    return responsible.isSettled() && performedBy.isSettled();
  }
}
