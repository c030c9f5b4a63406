package medspil.portal.web;

import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// What a citizen wrote and could not be kept, and why.
///
/// @param goal which one; empty for the wish
/// @param wrong the key of the sentence
record MyGoalDraft(String form, String goal, String words, @Nullable String wrong) {
  static final MyGoalDraft NONE = new MyGoalDraft("", "", "", null);
  static final int LONGEST = 3000;

  static MyGoalDraft of(String form, String goal, String written, boolean required) {
    var words = written.replace("\r\n", "\n").strip();
    var wrong =
        words.length() > LONGEST
            ? "portal.goals.wrong.long"
            : required && words.isEmpty() ? "portal.goals.wrong.empty" : null;
    return new MyGoalDraft(form, goal, words, wrong);
  }

  MyGoalDraft refused(String key) {
    return new MyGoalDraft(form, goal, words, key);
  }

  Field field(Shell shell, String name, String about, String label, String known) {
    var mine = form.equals(name) && goal.equals(about);
    var field = Field.of(name + about, label, mine ? words : known).named("words");
    return mine && wrong != null ? field.wrong(shell.say(wrong)) : field;
  }
}
