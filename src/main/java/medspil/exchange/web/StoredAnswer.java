package medspil.exchange.web;

import java.util.List;
import java.util.stream.Collectors;
import medspil.exchange.medcom.Answer;
import medspil.exchange.medcom.ErrorCode;
import medspil.exchange.medcom.Issue;

/// An answer as the inbox keeps it, so that it can be given again.
final class StoredAnswer {
  private static final String SEPARATOR = "\t";

  private StoredAnswer() {}

  static String issues(Answer answer) {
    return answer.issues().stream()
        .map(one -> String.join(SEPARATOR, one.code().name(), one.path(), one.text()))
        .collect(Collectors.joining("\n"));
  }

  static Answer read(String code, String issues) {
    return switch (code) {
      case "ok" -> new Answer.Ok();
      case "transient-error" -> new Answer.TransientError(list(issues));
      default -> new Answer.FatalError(list(issues));
    };
  }

  private static List<Issue> list(String issues) {
    return issues.lines().map(StoredAnswer::issue).toList();
  }

  private static Issue issue(String line) {
    var parts = line.split(SEPARATOR, 3);
    return new Issue(ErrorCode.valueOf(parts[0]), parts[1], parts[2]);
  }
}
