package medspil.discharge.web;

import java.util.Arrays;
import java.util.Locale;
import medspil.discharge.Voiced;
import medspil.discharge.Whose;

/// Writes what the citizen and the relatives say, before what everybody else has to say.
final class WordsWriter {
  private WordsWriter() {}

  static HomeCards.Words of(HomeView view) {
    return new HomeCards.Words(
        view.home().words().stream().map(one -> said(view, one)).toList(),
        Arrays.stream(Whose.values())
            .filter(whose -> maySay(view, whose))
            .map(whose -> saying(view, whose))
            .toList());
  }

  private static boolean maySay(HomeView view, Whose whose) {
    return view.acting()
        || (view.shell().viewer().isCitizen()
            && whose == Whose.CITIZEN
            && HomeView.goesOn(view.stay()));
  }

  private static HomeCards.Said said(HomeView view, Voiced one) {
    var who = one.own() ? "own" : one.whose().name().toLowerCase(Locale.ROOT);
    return new HomeCards.Said(
        view.shell().say("discharge.said." + who),
        view.said(one.words()),
        view.shell().dates().moment(one.at()));
  }

  private static HomeCards.Saying saying(HomeView view, Whose whose) {
    var shell = view.shell();
    var key = shell.viewer().isCitizen() ? "own" : whose.name().toLowerCase(Locale.ROOT);
    var form = form(whose);
    return new HomeCards.Saying(
        whose.name(),
        shell.say("discharge.saying." + key),
        view.sent()
            .field(shell, form, "words", shell.say("discharge.saying.words." + key), "")
            .mustBeFilled(),
        view.sent().isOf(form));
  }

  static String form(Whose whose) {
    return "words-" + whose.name().toLowerCase(Locale.ROOT);
  }
}
