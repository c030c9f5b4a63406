package medspil.need.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.goal.Change;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.need.Assessment;
import medspil.need.Informant;
import medspil.need.NeedTable;
import medspil.need.Support;
import medspil.need.Theme;
import medspil.need.View;
import medspil.page.Choice;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Says needs in a reader's language.
///
/// @param said what was written, as far as the reader may read it
record NeedWords(Shell shell, NeedTable table, Map<NoteId, String> said) {

  String theme(Theme theme) {
    return theme.line().words().in(tag());
  }

  String informant(Informant one) {
    return shell.say("need.informant." + code(one));
  }

  String text(@Nullable NoteId note) {
    return note == null ? "" : said.getOrDefault(note, shell.say("need.words.hidden"));
  }

  /// Its level and need of support in words; null when neither is assessed.
  @Nullable String levels(View view) {
    var all =
        Stream.of(
                Optional.ofNullable(view.functioning()).map(this::functioning),
                Optional.ofNullable(view.support()).map(this::support))
            .flatMap(Optional::stream)
            .toList();
    return all.isEmpty() ? null : String.join(" · ", all);
  }

  String functioning(int level) {
    return level + " " + coded(NeedTable.Kind.FUNCTIONING, Integer.toString(level));
  }

  String support(Support support) {
    return support + " " + coded(NeedTable.Kind.SUPPORT, support.name());
  }

  String coded(NeedTable.Kind kind, String code) {
    return table.named(kind, code).map(one -> one.words().in(tag())).orElse(code);
  }

  String change(Change change) {
    return shell.say("need.change." + code(change));
  }

  /// Who said it, and who wrote it down when it was another.
  String whose(Informant informant, View view) {
    var day = shell.dates().exact(view.at());
    return Informant.of(view.by()) == informant
        ? shell.say("need.said", Map.of("who", informant(informant), "day", day))
        : shell.say(
            "need.written_down",
            Map.of("who", informant(informant), "by", side(view.by()), "day", day));
  }

  String side(Side side) {
    return shell.say("need.side." + code(side));
  }

  String state(Assessment one) {
    var day = shell.dates().plain(one.day());
    return shell.say(
        one.isOpen() ? "need.assessment.open" : "need.assessment.of", Map.of("day", day));
  }

  List<Choice> levels() {
    return Stream.of(
            Stream.of(
                new Choice("", shell.say("need.choose")),
                new Choice(AssessmentReader.ASIDE, shell.say("need.not_assessed"))),
            table.offered(NeedTable.Kind.FUNCTIONING, shell.dates().today()).stream()
                .map(one -> new Choice(one.code(), one.code() + " " + one.words().in(tag()))))
        .flatMap(all -> all)
        .toList();
  }

  List<Choice> supports() {
    return Stream.concat(
            Stream.of(new Choice("", shell.say("need.choose"))),
            table.offered(NeedTable.Kind.SUPPORT, shell.dates().today()).stream()
                .map(one -> new Choice(one.code(), one.code() + " " + one.words().in(tag()))))
        .toList();
  }

  String tag() {
    return shell.language().tag();
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
