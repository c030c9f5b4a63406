package medspil.caretransition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.caretransition.CareTransition;
import medspil.caretransition.Met;
import medspil.caretransition.NewThing;
import medspil.caretransition.OwnWord;
import medspil.caretransition.PassedOn;
import medspil.caretransition.Retold;
import medspil.journal.NoteId;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// The parts of the page of one care transition, with the forms a reader gets in each.
record CareTransitionParts(
    Shell shell,
    CareTransition one,
    TransitionSides sides,
    Map<NoteId, String> said,
    SentForm form) {

  List<CareTransitionPage.Passed> passed() {
    return one.passedOn().values().stream().map(this::passed).toList();
  }

  private CareTransitionPage.Passed passed(PassedOn point) {
    var back = point.back();
    var correction = back == null ? null : back.correction();
    return new CareTransitionPage.Passed(
        point.id().toString(),
        words(point.words()),
        back == null ? null : words(back.words()),
        say("passed." + state(point)),
        !point.understood(),
        correction == null ? null : words(correction),
        sides.to() && sides.stands() && !point.understood()
            ? field("back-" + point.id(), "words", "back.words", "").mustBeFilled()
            : null,
        sides.from() && sides.stands() && back != null && back.waits()
            ? field("correct-" + point.id(), "words", "correct.words", "").mustBeFilled()
            : null);
  }

  private static String state(PassedOn point) {
    var back = point.back();
    if (back == null) {
      return "open";
    }
    return back.waits() ? "said_back" : point.understood() ? "understood" : "corrected";
  }

  @Nullable Field passing() {
    return sides.from() && sides.stands()
        ? field("pass", "words", "pass.words", "")
            .hint(shell.say("caretransition.pass.hint"))
            .mustBeFilled()
        : null;
  }

  List<CareTransitionPage.Talk> talks() {
    return one.met().stream().map(this::talk).toList();
  }

  private CareTransitionPage.Talk talk(Met met) {
    var words = met.words();
    return new CareTransitionPage.Talk(
        say("met." + CareTransitionPages.code(met.how())),
        shell.dates().day(met.day()),
        words == null ? null : words(words));
  }

  CareTransitionPage.@Nullable Talking talking() {
    return (sides.from() || sides.to()) && sides.stands()
        ? new CareTransitionPage.Talking(
            field("meet", "how", "meet.how", Met.How.WITH_CITIZEN.name()),
            choices(Met.How.values(), "met."),
            field("meet", "day", "meet.day", shell.dates().today().toString()).mustBeFilled(),
            field("meet", "words", "meet.words", ""))
        : null;
  }

  List<CareTransitionPage.Said> newThings() {
    return Arrays.stream(NewThing.values())
        .map(thing -> {
          var words = one.newThings().get(thing);
          return new CareTransitionPage.Said(
              say("new." + CareTransitionPages.code(thing)),
              words == null ? null : words(words),
              false);
        })
        .toList();
  }

  CareTransitionPage.Edited telling(NewThing thing) {
    var words = one.newThings().get(thing);
    return edited("new", CareTransitionPages.code(thing), words == null ? "" : words(words));
  }

  List<CareTransitionPage.Said> ownWords() {
    return Arrays.stream(OwnWord.values())
        .map(word -> {
          var told = one.own().get(word);
          return new CareTransitionPage.Said(
              say("own." + CareTransitionPages.code(word)),
              told == null ? null : words(told.words()),
              told != null && !told.own());
        })
        .toList();
  }

  CareTransitionPage.Edited saying(OwnWord word) {
    var told = one.own().get(word);
    return edited("own", CareTransitionPages.code(word), told == null ? "" : words(told.words()));
  }

  private CareTransitionPage.Edited edited(String about, String name, String was) {
    var key = about + "." + name;
    return new CareTransitionPage.Edited(
        field(about, name, key, was).hint(say(key + ".hint")), was);
  }

  CareTransitionPage.@Nullable Said retold() {
    var after = one.retold();
    if (after == null) {
      return null;
    }
    var words = after.words();
    return new CareTransitionPage.Said(
        say("retold." + CareTransitionPages.code(after.howMuch())),
        words == null ? null : words(words),
        !after.own());
  }

  CareTransitionPage.@Nullable Retelling retelling() {
    if (one.arrived() == null || !sides.stands() || !sides.any()) {
      return null;
    }
    var known = one.retold();
    var unsaid = Stream.of(new Choice("", shell.say("caretransition.retold.choose")));
    return new CareTransitionPage.Retelling(
        field(
            "retold",
            "howMuch",
            sides.citizen() ? "retold.ask.own" : "retold.ask",
            known == null ? "" : known.howMuch().name()),
        Stream.concat(unsaid, choices(Retold.HowMuch.values(), "retold.").stream()).toList(),
        field("retold", "words", "retold.words", ""));
  }

  CareTransitionPage.Acts acts() {
    var state = one.state();
    var asked = sides.to() && sides.stands() && state != CareTransition.State.ARRIVED;
    var first = one.firstDay().map(Object::toString).orElse("");
    return new CareTransitionPage.Acts(
        asked ? field("accept", "day", "accept.day", first).mustBeFilled() : null,
        asked && state != CareTransition.State.ACCEPTED
            ? field("decline", "words", "decline.words", "").mustBeFilled()
            : null,
        sides.to() && sides.stands() && one.firstDay().isPresent()
            ? field(
                    "arrive",
                    "day",
                    "arrive.day",
                    one.arrived() == null ? shell.dates().today().toString() : first)
                .mustBeFilled()
            : null,
        sides.from() && sides.stands() && state != CareTransition.State.ARRIVED);
  }

  private <T extends Enum<T>> List<Choice> choices(T[] all, String key) {
    return Stream.of(all)
        .map(each -> new Choice(each.name(), say(key + CareTransitionPages.code(each))))
        .toList();
  }

  private Field field(String about, String name, String key, String known) {
    return form.field(shell, about, name, say(key), known);
  }

  private String words(NoteId note) {
    return said.getOrDefault(note, "");
  }

  private String say(String key) {
    return shell.say("caretransition." + key);
  }
}
