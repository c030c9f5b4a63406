package medspil.exchange.medcom;

import java.util.List;

/// What a receiver says of a letter of ours.
///
/// @param letters the MessageHeader.id it answers; a second where the acknowledgement's own history
///   names another, as published examples do
/// @param by who says so
/// @param issues what is wrong, by code; nothing of the content
public record Receipt(List<String> letters, Verdict verdict, Party by, List<String> issues) {

  public Receipt {
    letters = List.copyOf(letters);
    issues = List.copyOf(issues);
  }

  /// MessageHeader.response.code.
  public enum Verdict {
    OK,
    /// Not now: the same letter may be sent again.
    TRANSIENT,
    /// Not taken, and sending it again does not help.
    FATAL
  }
}
