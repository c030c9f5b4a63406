package medspil.agreement;

import java.util.List;
import java.util.Set;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// What somebody owes because of what happened, and why.
///
/// @param says the rule it follows from
/// @param within null when the agreement sets no final date
/// @param limitFrom the agreement or annex that set the limit
/// @param unknown facts that the rule asked for and nobody knew
/// @param grace true when a party has moved on to a newer version that the other does not have yet
public record Duty(
    RuleRef rule,
    DutyRule says,
    @Nullable TimeLimit within,
    @Nullable TimeLimit aim,
    @Nullable AgreementRef limitFrom,
    Certainty certainty,
    List<String> unknown,
    boolean grace) {

  public Duty {
    unknown = List.copyOf(unknown);
  }

  public DutyKey key(String subject, Ground ground) {
    return rule.key(subject, ground.occurrence());
  }

  /// Party and function, as `residence_municipality.home_nursing`.
  public String owedBy() {
    return says.who().text();
  }

  public Words shall() {
    return says.shall();
  }

  public CountedFrom countedFrom() {
    return says.countedFrom();
  }

  public Origin origin() {
    return says.origin();
  }

  public @Nullable String share() {
    return says.share();
  }

  public @Nullable Proof doneWhen() {
    return says.doneWhen();
  }

  public Set<String> pointlessAfter() {
    return says.pointlessAfter();
  }

  public List<PartyFunction> tell() {
    return says.tell();
  }

  public @Nullable Escalation escalate() {
    return says.escalate();
  }

  public List<Coded> answers() {
    return says.answers();
  }

  public List<Words> checklist() {
    return says.checklist();
  }
}
