package medspil.task.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Language;
import medspil.page.Voice;

/// How a task ended, in words: the agreement's own answer, or one that every task may have.
final class Outcomes {
  private Outcomes() {}

  static String said(Voice voice, List<Choice> answers, String code) {
    return answers.stream()
        .filter(one -> one.value().equals(code))
        .map(Choice::text)
        .findFirst()
        .orElseGet(() -> said(voice, code));
  }

  private static String said(Voice voice, String code) {
    var key = "task.outcome." + code;
    return voice.texts().has(Language.DA, key) ? voice.say(key) : code;
  }
}
