package medspil.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.goal.GoalTexts;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.need.Assessment;
import medspil.need.Informant;
import medspil.need.NeedCommand;
import medspil.need.NeedTable;
import medspil.need.Needs;
import medspil.need.Theme;
import medspil.need.View;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks a citizen in plain words how they see each theme, and reads what they answer.
@Component
record MyNeed(GoalTexts texts, NeedTable table, Supplier<UUID> ids) {
  private static final int LONGEST = 3000;

  /// What was sent, and what is wrong with it by field.
  record Said(Map<String, String> given, Map<String, String> wrong, @Nullable String refusal) {
    static final Said NONE = new Said(Map.of(), Map.of(), null);
  }

  MyNeedPage of(Shell shell, PathwayId id, Pathway pathway, Said sent) {
    var needs = pathway.needs();
    var said = texts.of(shell.viewer(), id, needs.notes().distinct().toList());
    var latest = needs.latest();
    var levels = new ArrayList<Choice>();
    levels.add(new Choice("", shell.say("portal.need.choose")));
    IntStream.rangeClosed(0, View.WORST)
        .mapToObj(
            level -> new Choice(Integer.toString(level), shell.say("portal.need.level." + level)))
        .forEach(levels::add);
    return new MyNeedPage(
        sent.refusal() == null ? null : shell.say(sent.refusal()),
        table.themes(shell.dates().today()).stream()
            .map(theme -> theme(shell, theme, needs, latest, said, sent))
            .toList(),
        levels,
        ids.get().toString());
  }

  private static MyNeedPage.Theme theme(
      Shell shell,
      Theme theme,
      Needs needs,
      Optional<Assessment> latest,
      Map<NoteId, String> said,
      Said sent) {
    var key = theme.key();
    var tag = shell.language().tag();
    var own = Optional.ofNullable(needs.own().get(key));
    var level = own.map(View::functioning).map(Object::toString).orElse("");
    var words = own.map(View::words).map(one -> said.getOrDefault(one, "")).orElse("");
    return new MyNeedPage.Theme(
        key,
        theme.plain().in(tag),
        theme.asks().in(tag),
        theme.levelled()
            ? field(shell, sent, "level-" + key, shell.say("portal.need.how"), level)
            : null,
        field(shell, sent, "words-" + key, shell.say("portal.need.words"), words),
        latest.map(one -> others(shell, one, key, said)).orElse(List.of()));
  }

  private static Field field(Shell shell, Said sent, String name, String label, String known) {
    var field = Field.of(name, label, sent.given().getOrDefault(name, known));
    var wrong = sent.wrong().get(name);
    return wrong == null ? field : field.wrong(shell.say(wrong));
  }

  private static List<String> others(
      Shell shell, Assessment one, String key, Map<NoteId, String> said) {
    return Stream.of(Informant.PROVIDER, Informant.AUTHORITY, Informant.OTHER)
        .flatMap(informant ->
            one
                .view(key, informant)
                .filter(View::isAssessed)
                .map(view ->
                    shell.say(
                        "portal.need.other",
                        Map.of(
                            "who",
                                shell.say(
                                    "need.informant." + informant.name().toLowerCase(Locale.ROOT)),
                            "what", what(shell, view, said))))
                .stream())
        .toList();
  }

  private static String what(Shell shell, View view, Map<NoteId, String> said) {
    return Stream.of(
            Optional.ofNullable(view.functioning())
                .map(level -> shell.say("portal.need.level." + level)),
            Optional.ofNullable(view.words()).map(words -> said.getOrDefault(words, "")))
        .flatMap(Optional::stream)
        .reduce((first, second) -> first + ". " + second)
        .orElse("–");
  }

  /// Only what is other than it stands becomes a wish.
  ///
  /// @param wrong what could not be read is put here
  List<NeedCommand> read(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Map<String, String> given,
      Map<String, String> wrong) {
    var said = texts.of(shell.viewer(), id, pathway.needs().notes().distinct().toList());
    var wishes = new ArrayList<NeedCommand>();
    for (var theme : table.themes(shell.dates().today())) {
      var key = theme.key();
      var level = given.getOrDefault("level-" + key, "");
      var words = given.getOrDefault("words-" + key, "").replace("\r\n", "\n").strip();
      var own = Optional.ofNullable(pathway.needs().own().get(key));
      var stands = own.map(View::words).map(one -> said.getOrDefault(one, "")).orElse("");
      var stood = own.map(View::functioning).map(Object::toString).orElse("");
      if (!level.matches("[0-4]?")) {
        wrong.put("level-" + key, "portal.need.wrong.choose");
      } else if (words.length() > LONGEST) {
        wrong.put("words-" + key, "portal.need.wrong.long");
      } else if (!level.equals(stood) || !words.equals(stands)) {
        wishes.add(
            new NeedCommand.SayOwnView(
                key,
                level.isEmpty() ? null : Integer.valueOf(level),
                words.isEmpty() ? null : new Note(new NoteId(ids.get()), words),
                Side.CITIZEN,
                shell.dates().now()));
      }
    }
    return wishes;
  }
}
