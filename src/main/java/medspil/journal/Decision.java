package medspil.journal;

import java.util.List;

/// What a chapter decides about a command: what happens, or why not.
public sealed interface Decision {

  /// These things happen, in this order; none at all is a fine answer.
  record Accepted(List<Happened> happened) implements Decision {
    public Accepted {
      happened = List.copyOf(happened);
    }
  }

  /// Nothing happens, and nothing is stored.
  record Refused(Refusal refusal) implements Decision {}
}
