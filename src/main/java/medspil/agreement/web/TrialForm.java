package medspil.agreement.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementRef;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.simulation.Period;
import medspil.simulation.Run;

/// The form with which a draft is tried, filled in so far, and what is wrong with it.
record TrialForm(Wording wording, TrialRoute.Filled filled, Map<String, String> wrong) {

  TryPage page(
      List<Agreement> agreements, List<Choice> drafts, List<String> faults, List<Run> earlier) {
    return new TryPage(
        UUID.randomUUID(),
        field("agreement", filled.chosen()),
        choices(agreements, drafts),
        field("file", "").hint(wording.say("agreement.try.file.hint")),
        field("text", filled.draft()).hint(wording.say("agreement.try.text.hint")),
        faults,
        field("first", Optional.ofNullable(filled.first()).orElse("")).mustBeFilled(),
        field("last", Optional.ofNullable(filled.last()).orElse("")).mustBeFilled(),
        earlier.stream().map(this::earlier).toList());
  }

  static String choice(AgreementRef ref) {
    return ref.id() + "/" + ref.version();
  }

  private List<Choice> choices(List<Agreement> agreements, List<Choice> drafts) {
    var first = Stream.of(new Choice("", wording.say("agreement.try.agreement.none")));
    var rest =
        agreements.stream()
            .map(one ->
                new Choice(
                    choice(one.ref()),
                    wording
                        .shell()
                        .say(
                            "agreement.try.agreement.one",
                            Map.of("title", wording.title(one), "version", one.version()))))
            .sorted(Comparator.comparing(Choice::text));
    return Stream.of(first, drafts.stream(), rest).flatMap(each -> each).toList();
  }

  private Field field(String name, String value) {
    var field = Field.of(name, wording.say("agreement.try." + name), value);
    var fault = wrong.get(name);
    if (fault == null) {
      return field;
    }
    return field.wrong(fault.startsWith("agreement.try.") ? wording.say(fault) : fault);
  }

  private TryPage.Earlier earlier(Run run) {
    return new TryPage.Earlier(
        "/agreements/try/" + run.id(),
        run.title(),
        period(wording.shell(), run.period()),
        wording.shell().dates().exact(run.askedAt()),
        wording.one("agreement.try.state.", run.state()));
  }

  static String period(Shell shell, Period period) {
    return shell.say(
        "agreement.try.period",
        Map.of(
            "first", shell.dates().plain(period.first()),
            "last", shell.dates().plain(period.last())));
  }
}
