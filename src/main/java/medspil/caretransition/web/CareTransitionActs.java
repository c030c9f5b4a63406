package medspil.caretransition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitionCommand;
import medspil.caretransition.CareTransitionId;
import medspil.caretransition.Met;
import medspil.caretransition.NewThing;
import medspil.caretransition.OwnWord;
import medspil.caretransition.PassedOnId;
import medspil.caretransition.Retold;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Reads a form about a care transition as wishes; what is wrong then stands in the form.
record CareTransitionActs(Shell shell, Supplier<UUID> ids, SentForm form) {
  static final Set<String> FORMS =
      Set.of(
          "agree",
          "accept",
          "decline",
          "pass",
          "back",
          "confirm",
          "correct",
          "meet",
          "new",
          "own",
          "arrive",
          "retold",
          "withdraw");

  List<CareTransitionCommand> propose(Set<UUID> offered) {
    var from = form.ownUnit(shell, "from", "caretransition.wrong.unit").orElse(null);
    var to = unit("to", offered);
    var lastDay = form.day("lastDay", shell.dates().today());
    return from == null || to == null || lastDay == null
        ? List.of()
        : List.of(
            new CareTransitionCommand.Propose(
                new CareTransitionId(ids.get()), from, to, lastDay, shell.dates().now()));
  }

  List<CareTransitionCommand> story(boolean shared) {
    var words = shared ? form.filled("words") : "";
    return List.of(
        new CareTransitionCommand.TellLifeStory(shared ? note(words) : null, shell.dates().now()));
  }

  /// @param act one of [#FORMS]
  List<CareTransitionCommand> read(CareTransition one, String act) {
    var id = one.id();
    var now = shell.dates().now();
    var today = shell.dates().today();
    var own = shell.viewer().isCitizen();
    return switch (act) {
      case "agree" ->
          List.of(new CareTransitionCommand.Agree(id, form.text("answer").equals("yes"), own, now));
      case "accept" -> {
        var day = form.day("day", today);
        yield day == null
            ? List.of()
            : List.of(new CareTransitionCommand.Accept(id, shell.viewer().person(), day, now));
      }
      case "decline" ->
          List.of(
              new CareTransitionCommand.Decline(
                  id, shell.viewer().person(), note(form.filled("words")), now));
      case "pass" ->
          List.of(
              new CareTransitionCommand.PassOn(
                  id, new PassedOnId(ids.get()), note(form.filled("words")), now));
      case "back" ->
          List.of(
              new CareTransitionCommand.SayBack(id, point(one), note(form.filled("words")), now));
      case "confirm" -> List.of(new CareTransitionCommand.Confirm(id, point(one), now));
      case "correct" ->
          List.of(
              new CareTransitionCommand.Correct(id, point(one), note(form.filled("words")), now));
      case "meet" -> meet(id);
      case "new" ->
          changed(
              NewThing.values(),
              (thing, words) -> new CareTransitionCommand.TellNew(id, thing, words, now));
      case "own" ->
          changed(
              OwnWord.values(),
              (word, words) -> new CareTransitionCommand.SayOwn(id, word, words, own, now));
      case "arrive" -> {
        var day = form.day("day", today);
        yield day == null
            ? List.of()
            : List.of(new CareTransitionCommand.Arrive(id, day, today, now));
      }
      case "retold" -> retold(id, own);
      default -> List.of(new CareTransitionCommand.Withdraw(id, now));
    };
  }

  private List<CareTransitionCommand> meet(CareTransitionId id) {
    var today = shell.dates().today();
    var how = form.one(Met.How.values(), "how", "caretransition.wrong.choose").orElse(null);
    var day = form.day("day", today);
    var words = form.text("words");
    return how == null || day == null
        ? List.of()
        : List.of(
            new CareTransitionCommand.Meet(
                id, how, day, words.isEmpty() ? null : note(words), today, shell.dates().now()));
  }

  private List<CareTransitionCommand> retold(CareTransitionId id, boolean own) {
    var howMuch =
        form.one(Retold.HowMuch.values(), "howMuch", "caretransition.wrong.choose").orElse(null);
    var words = form.text("words");
    return howMuch == null
        ? List.of()
        : List.of(
            new CareTransitionCommand.SayRetold(
                id, howMuch, words.isEmpty() ? null : note(words), own, shell.dates().now()));
  }

  /// A wish for each.
  private interface Wish<T> {
    CareTransitionCommand of(T about, Note words);
  }

  // What was left as it stood is not written again.
  private <T extends Enum<T>> List<CareTransitionCommand> changed(T[] all, Wish<T> wish) {
    var wishes = new ArrayList<CareTransitionCommand>();
    for (var one : all) {
      var name = CareTransitionPages.code(one);
      var words = form.text(name);
      if (!words.isEmpty() && !words.equals(form.text("was-" + name))) {
        wishes.add(wish.of(one, note(words)));
      }
    }
    return wishes;
  }

  private PassedOnId point(CareTransition one) {
    return one.passedOn().keySet().stream()
        .filter(point -> point.toString().equals(form.text("point")))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private @Nullable UUID unit(String name, Set<UUID> offered) {
    var found =
        offered.stream().filter(unit -> unit.toString().equals(form.text(name))).findFirst();
    if (found.isEmpty()) {
      form.wrong(name, "caretransition.wrong.unit");
    }
    return found.orElse(null);
  }

  private Note note(String words) {
    return new Note(new NoteId(ids.get()), words);
  }
}
