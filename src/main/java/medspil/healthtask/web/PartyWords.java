package medspil.healthtask.web;

import java.util.Map;
import medspil.page.Shell;

/// Says the parties of agreements in the reader's language.
record PartyWords(Shell shell) {

  /// `facility.facility_staff` as people say it; the function alone where that says enough.
  String role(String text) {
    var dot = text.indexOf('.');
    if (dot < 0) {
      return known("agreement.party.", text);
    }
    var function = text.substring(dot + 1);
    return function.endsWith(".leader")
        ? shell.say(
            "directory.function.leader",
            Map.of(
                "function",
                known("directory.function.", function.substring(0, function.lastIndexOf('.')))))
        : known("directory.function.", function);
  }

  private String known(String keys, String word) {
    return shell.voice().texts().has(shell.language(), keys + word)
        ? shell.say(keys + word)
        : word.replace('_', ' ');
  }
}
