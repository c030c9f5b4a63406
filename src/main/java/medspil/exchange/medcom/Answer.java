package medspil.exchange.medcom;

import java.util.List;

/// What an acknowledgement says of a message. Once ok, never an error afterwards, and the reverse.
public sealed interface Answer {
  /// MessageHeader.response.code.
  String code();

  List<Issue> issues();

  /// Taken, whether or not it is loaded.
  record Ok() implements Answer {
    @Override
    public String code() {
      return "ok";
    }

    @Override
    public List<Issue> issues() {
      return List.of();
    }
  }

  /// Not taken now; the sender may send the same again.
  record TransientError(List<Issue> issues) implements Answer {
    public TransientError {
      issues = atLeastOne(issues);
    }

    @Override
    public String code() {
      return "transient-error";
    }
  }

  /// Not taken, and sending the same again will not help.
  record FatalError(List<Issue> issues) implements Answer {
    public FatalError {
      issues = atLeastOne(issues);
    }

    @Override
    public String code() {
      return "fatal-error";
    }
  }

  /// The answer that follows from the reading alone.
  static Answer to(Reading.Answerable reading) {
    return switch (reading) {
      case Reading.Understood _, Reading.Spoken _ -> new Ok();
      case Reading.Invalid(_, var issues) -> new FatalError(issues);
      case Reading.NotTaken(_, var type) ->
          new FatalError(
              List.of(
                  new Issue(
                      ErrorCode.TYPE_NOT_TAKEN,
                      "MessageHeader.eventCoding",
                      type + " is not taken")));
    };
  }

  /// For a failure of ours.
  static Answer outOfOperation() {
    return new TransientError(
        List.of(new Issue(ErrorCode.OUT_OF_OPERATION, "Bundle", "try again later")));
  }

  /// For a Bundle.id that came before with another message.
  static Answer bundleIdReused() {
    return new FatalError(
        List.of(new Issue(ErrorCode.ID_REUSED, "Bundle.id", "was used for another message")));
  }

  private static List<Issue> atLeastOne(List<Issue> issues) {
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("an error answer must name an issue");
    }
    return List.copyOf(issues);
  }
}
