package medspil.need.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Change;
import medspil.need.Assessment;
import medspil.need.Compared;
import medspil.need.Informant;
import medspil.need.Theme;
import medspil.need.View;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// Writes two assessments side by side, theme by theme.
///
/// @param all in the order of their days; one or more
record CompareNeeds(NeedWords words, List<Assessment> all) {

  NeedsPage.Table table(NeedsPages.Compare wanted) {
    var now = find(wanted.now()).orElse(all.getLast());
    var before =
        find(wanted.before())
            .or(() -> all.stream().filter(one -> isBefore(one, now)).reduce((_, last) -> last))
            .filter(one -> !one.id().equals(now.id()));
    var informants =
        Stream.of(Informant.values())
            .filter(one -> speaks(now, one) || before.filter(was -> speaks(was, one)).isPresent())
            .toList();
    var shell = words.shell();
    var caption =
        before
            .map(was ->
                shell.say(
                    "need.compare.caption",
                    Map.of(
                        "before", shell.dates().plain(was.day()),
                        "now", shell.dates().plain(now.day()))))
            .orElseGet(
                () -> shell.say("need.compare.one", Map.of("now", shell.dates().plain(now.day()))));
    return new NeedsPage.Table(
        caption,
        all.size() < 2 ? null : choosing(before, now),
        informants.stream().map(words::informant).toList(),
        words.table().themes(now.day()).stream()
            .map(theme -> line(theme, informants, before, now))
            .toList());
  }

  private NeedsPage.Choosing choosing(Optional<Assessment> before, Assessment now) {
    var choices =
        all.stream().map(one -> new Choice(one.id().toString(), words.state(one))).toList();
    return new NeedsPage.Choosing(
        Field.of(
            "before",
            words.shell().say("need.compare.before"),
            before.map(one -> one.id().toString()).orElse("")),
        Field.of("now", words.shell().say("need.compare.now"), now.id().toString()),
        choices);
  }

  private NeedsPage.Line line(
      Theme theme, List<Informant> informants, Optional<Assessment> before, Assessment now) {
    var changes = before.map(was -> Compared.of(was, now));
    var cells = new ArrayList<NeedsPage.Cell>();
    for (var informant : informants) {
      var was = before.flatMap(one -> one.view(theme.key(), informant));
      var is = now.view(theme.key(), informant);
      var change = changes.flatMap(one -> one.of(theme.key(), informant)).orElse(null);
      cells.add(
          new NeedsPage.Cell(
              words.informant(informant),
              level(was, is),
              change == null ? null : words.change(change),
              css(change),
              pair(was.map(View::support), is.map(View::support))
                  .map(one -> words.shell().say("need.compare.support", Map.of("level", one)))
                  .orElse("")));
    }
    return new NeedsPage.Line(words.theme(theme), cells);
  }

  private String level(Optional<View> was, Optional<View> is) {
    var levels = pair(was.map(View::functioning), is.map(View::functioning));
    return levels.or(() -> is.map(this::unlevelled)).orElse("");
  }

  private String unlevelled(View view) {
    if (view.support() != null) {
      return "";
    }
    return words.shell().say(view.isAssessed() ? "need.in_words" : "need.not_assessed");
  }

  private Optional<String> pair(Optional<?> was, Optional<?> is) {
    if (is.isEmpty()) {
      return was.map(one -> words.shell().say("need.compare.was", Map.of("level", one.toString())));
    }
    return Optional.of(
        was.isEmpty() || was.equals(is) ? is.get().toString() : was.get() + " → " + is.get());
  }

  private static String css(@Nullable Change change) {
    return change == null
        ? "ms-quiet"
        : switch (change) {
          case BETTER -> "ms-good";
          case SAME -> "ms-quiet";
          case WORSE -> "ms-soon";
        };
  }

  private static boolean speaks(Assessment one, Informant informant) {
    return one.views().values().stream().anyMatch(views -> views.containsKey(informant));
  }

  private static boolean isBefore(Assessment one, Assessment now) {
    return one.day().isBefore(now.day())
        || (one.day().equals(now.day()) && one.begunAt().isBefore(now.begunAt()));
  }

  private Optional<Assessment> find(@Nullable UUID id) {
    return all.stream().filter(one -> one.id().value().equals(id)).findFirst();
  }
}
