package medspil.need.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.need.Assessment;
import medspil.need.Informant;
import medspil.need.NeedCommand;
import medspil.need.NeedTable;
import medspil.need.Support;
import medspil.need.Theme;
import medspil.need.View;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads the form of an assessment as wishes: only what was changed in it becomes one.
record AssessmentReader(Shell shell, NeedTable table, Assessment known, NeedWords words, Side by) {
  /// Looked at, and not to be assessed.
  static final String ASIDE = "NOT";

  /// The token of a view that is not there yet.
  private static final String UNSEEN = token(0, "", "", "");

  private static final Set<String> LEVELS =
      Stream.concat(
              Stream.of(ASIDE), IntStream.rangeClosed(0, View.WORST).mapToObj(Integer::toString))
          .collect(Collectors.toSet());
  private static final Set<String> SUPPORTS =
      Stream.of(Support.values()).map(Support::name).collect(Collectors.toSet());

  List<NeedCommand> read(NeedForm form, Informant informant) {
    var wishes = new ArrayList<NeedCommand>();
    var views =
        table.themes(known.day()).stream()
            .flatMap(theme -> view(form, theme, informant).stream())
            .toList();
    var now = shell.dates().now();
    if (!views.isEmpty()) {
      wishes.add(new NeedCommand.GiveViews(known.id(), informant, views, by, now));
    }
    if (by == Side.AUTHORITY) {
      var resources = changed(form, "resources", words.text(known.resources()));
      var wished = changed(form, "wishes", words.text(known.wishes()));
      wishes.add(new NeedCommand.WriteNeed(known.id(), resources, wished, by, now));
      wishes.add(
          new NeedCommand.StateClarification(known.id(), form.ticked("clarification"), by, now));
    }
    return wishes;
  }

  private static @Nullable Note changed(NeedForm form, String name, String stands) {
    var note = form.note(name);
    return note == null || note.words().equals(stands) ? null : note;
  }

  private Optional<NeedCommand.Given> view(NeedForm form, Theme theme, Informant informant) {
    var key = theme.key();
    var level = form.code("level-" + key, LEVELS);
    var support = form.code("support-" + key, SUPPORTS);
    var text = form.text("words-" + key);
    var was = form.text("was-" + key).isEmpty() ? UNSEEN : form.text("was-" + key);
    if (was.equals(token(revision(was), level, support, text))) {
      return Optional.empty();
    }
    var note = form.note("words-" + key);
    var stands = known.view(key, informant).map(View::words).map(words::text).orElse("");
    var keeps = note != null && text.equals(stands);
    return Optional.of(
        new NeedCommand.Given(
            key,
            revision(was),
            level.isEmpty() || level.equals(ASIDE) ? null : Integer.valueOf(level),
            support.isEmpty() ? null : Support.valueOf(support),
            keeps ? null : note,
            keeps));
  }

  /// What a view looked like when the form was made.
  String token(Theme theme, Informant informant) {
    return known
        .view(theme.key(), informant)
        .map(view -> token(view.revision(), level(view), support(view), words.text(view.words())))
        .orElse(UNSEEN);
  }

  static String level(View view) {
    var level = view.functioning();
    return level == null ? (view.isAssessed() ? "" : ASIDE) : level.toString();
  }

  static String support(View view) {
    var support = view.support();
    return support == null ? "" : support.name();
  }

  private static String token(int revision, String level, String support, String text) {
    return revision + "." + level + "." + support + "." + text.hashCode();
  }

  private static int revision(String was) {
    var first = was.split("\\.", 2)[0];
    return first.matches("\\d{1,6}") ? Integer.parseInt(first) : 0;
  }
}
