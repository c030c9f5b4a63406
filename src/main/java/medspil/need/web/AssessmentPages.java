package medspil.need.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.goal.Side;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.need.Assessment;
import medspil.need.Informant;
import medspil.need.Theme;
import medspil.need.View;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of one assessment, also when its form was sent and not carried out.
@Component
record AssessmentPages(NeedDoor door, NeedsPages pages) {
  private static final String FORM = "views";

  /// @param side as which the reader writes; null for those who only read
  JteModel of(
      Shell shell,
      PathwayId id,
      Pathway pathway,
      Assessment one,
      @Nullable Side side,
      Informant informant,
      SentForm draft) {
    var words = pages.words(shell, id, pathway.needs());
    var writes = one.isOpen() && side != null;
    var maker = new Maker(shell, one, earlier(pathway, one), words, informant, draft);
    var head = pages.head(shell, id);
    var title = shell.say("need.assessment.title", Map.of("day", shell.dates().plain(one.day())));
    var reader = side == null ? null : new AssessmentReader(shell, pages.table(), one, words, side);
    var page =
        new AssessmentPage(
            head,
            one.id().toString(),
            title,
            shell.say(one.isOpen() ? "need.state.open" : "need.state.completed"),
            draft.refusal() == null ? null : shell.say(draft.refusal()),
            one.clarification() ? shell.say("need.clarification.mark") : null,
            maker.parts(writes ? reader : null),
            Stream.of(
                    maker.quoted("need.resources", one.resources()),
                    maker.quoted("need.wishes", one.wishes()))
                .flatMap(Optional::stream)
                .toList(),
            one.orders().isEmpty() ? List.of() : List.of(shell.say("need.orders")),
            writes && side != null
                ? maker.writing(NeedsPages.address(id) + "/" + one.id(), side)
                : null,
            pages.ids());
    return pages
        .templates()
        .needAssessment(shell.titled(title + ": " + head.name()).at(Menu.CITIZENS), page);
  }

  private static Optional<Assessment> earlier(Pathway pathway, Assessment one) {
    return pathway.needs().inOrder().stream()
        .takeWhile(other -> !other.id().equals(one.id()))
        .reduce((_, last) -> last);
  }

  /// Makes the parts of one page.
  private final class Maker {
    private final Shell shell;
    private final Assessment one;
    private final Optional<Assessment> earlier;
    private final NeedWords words;
    private final Informant informant;
    private final SentForm draft;

    Maker(
        Shell shell,
        Assessment one,
        Optional<Assessment> earlier,
        NeedWords words,
        Informant informant,
        SentForm draft) {
      this.shell = shell;
      this.one = one;
      this.earlier = earlier;
      this.words = words;
      this.informant = informant;
      this.draft = draft;
    }

    List<AssessmentPage.Part> parts(@Nullable AssessmentReader reader) {
      var themes = pages.table().themes(one.day());
      return pages.table().parts().stream()
          .map(part ->
              new AssessmentPage.Part(
                  part.words().in(words.tag()),
                  part.rule().in(words.tag()),
                  themes.stream()
                      .filter(theme -> theme.part().equals(part.key()))
                      .map(theme -> card(theme, reader))
                      .toList()))
          .toList();
    }

    private AssessmentPage.ThemeCard card(Theme theme, @Nullable AssessmentReader reader) {
      var views = new ArrayList<AssessmentPage.Seen>();
      for (var voice : Informant.values()) {
        if (reader == null || voice != informant) {
          one.view(theme.key(), voice).map(view -> seen(voice, view, false)).ifPresent(views::add);
        }
      }
      if (reader != null) {
        earlier
            .flatMap(was -> was.view(theme.key(), informant))
            .filter(View::isAssessed)
            .map(view -> seen(informant, view, true))
            .ifPresent(views::add);
      }
      return new AssessmentPage.ThemeCard(
          theme.key(),
          words.theme(theme),
          theme.asks().in(words.tag()),
          views,
          reader == null ? null : fields(theme, reader));
    }

    private AssessmentPage.Seen seen(Informant voice, View view, boolean before) {
      var levels = words.levels(view);
      return new AssessmentPage.Seen(
          before ? shell.say("need.last_time") : words.informant(voice),
          levels == null && view.words() == null ? shell.say("need.not_assessed") : levels,
          words.text(view.words()),
          words.whose(voice, view),
          before);
    }

    private AssessmentPage.ThemeFields fields(Theme theme, AssessmentReader reader) {
      var key = theme.key();
      var view = one.view(key, informant);
      var level = view.map(AssessmentReader::level).orElse("");
      var support = view.map(AssessmentReader::support).orElse("");
      var token = reader.token(theme, informant);
      return new AssessmentPage.ThemeFields(
          theme.levelled() ? field("level-" + key, "need.functioning", level) : null,
          theme.levelled() ? field("support-" + key, "need.support", support) : null,
          field("words-" + key, "need.words", view.map(View::words).map(words::text).orElse("")),
          token,
          meanwhile(key, token, view));
    }

    // Only where somebody else wrote since the form was made.
    private @Nullable String meanwhile(String key, String token, Optional<View> view) {
      var was = field("was-" + key, "need.words", token).value();
      return was.equals(token) || view.isEmpty()
          ? null
          : shell.say(
              "need.meanwhile",
              Map.of(
                  "said",
                  Stream.of(
                          Optional.ofNullable(words.levels(view.get())),
                          Optional.of(words.text(view.get().words())))
                      .flatMap(Optional::stream)
                      .filter(said -> !said.isEmpty())
                      .collect(Collectors.joining(": "))));
    }

    private Field field(String name, String label, String known) {
      return draft.field(shell, FORM, name, shell.say(label), known);
    }

    AssessmentPage.Writing writing(String address, Side side) {
      var decides = side == Side.AUTHORITY;
      return new AssessmentPage.Writing(
          informant.name(),
          Stream.of(Informant.values())
              .filter(voice -> voice.mayBeWrittenBy(side))
              .map(voice ->
                  new AssessmentPage.VoiceLink(
                      address + "?as=" + NeedWords.code(voice),
                      shell.say("need.as." + NeedWords.code(voice)),
                      voice == informant))
              .toList(),
          shell.say("need.lead." + NeedWords.code(informant)),
          words.levels(),
          words.supports(),
          decides
              ? field("resources", "need.resources", words.text(one.resources()))
                  .hint(shell.say("need.resources.hint"))
              : null,
          decides
              ? field("wishes", "need.wishes", words.text(one.wishes()))
                  .hint(shell.say("need.wishes.hint"))
              : null,
          draft.is(FORM) ? draft.has("clarification") : one.clarification(),
          decides ? completing() : null);
    }

    private AssessmentPage.Completing completing() {
      var missing =
          one.missing(pages.table().keys(one.day())).stream()
              .flatMap(key -> pages.table().theme(key).stream())
              .map(words::theme)
              .toList();
      return new AssessmentPage.Completing(
          missing.isEmpty()
              ? null
              : shell.say("need.missing", Map.of("themes", String.join(", ", missing))),
          draft.is(FORM) && draft.has("rest"));
    }

    Optional<NeedsPage.Quoted> quoted(String title, @Nullable NoteId note) {
      var text = words.text(note);
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new NeedsPage.Quoted(shell.say(title), text, null));
    }
  }
}
