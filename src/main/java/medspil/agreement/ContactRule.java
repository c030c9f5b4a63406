package medspil.agreement;

import medspil.deadline.TimeLimit;

/// How the parties talk about something: by which channel and with whom, how soon it is answered,
/// and where one turns when nobody answers.
///
/// @param about what the talk is about, as what cannot wait
/// @param with who is contacted
/// @param otherwise where one turns when there is no answer
public record ContactRule(
    RuleHead head,
    Words about,
    Answer<Words> channel,
    Answer<PartyFunction> with,
    Answer<TimeLimit> answered,
    Answer<PartyFunction> otherwise)
    implements StandingRule {

  /// Whether all of it is said.
  public boolean isSettled() {
    return channel.isSettled() && with.isSettled() && answered.isSettled() && otherwise.isSettled();
  }
}
