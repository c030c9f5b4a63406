package medspil.citizen.web;

import java.util.List;
import java.util.stream.Stream;
import medspil.journal.Event;
import medspil.journal.Recorded;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import medspil.team.TeamEvent;

/// The facts that the coordinator table asks for, as fields: what the viewer may see of them stands
/// in the field, and a field left alone changes nothing.
record TeamFields(Shell shell, List<Recorded> history, TeamDraft draft) {
  static final List<String> PROGRAMMES = List.of("bipolar", "pregnant", "none");
  static final List<String> YES_NO = List.of("yes", "no");
  static final List<String> FACILITIES = List.of("no", "main", "other");

  CitizenPage.TeamForm form(String command) {
    return new CitizenPage.TeamForm(
        ask("programme", PROGRAMMES),
        ask("job_centre", YES_NO),
        ask("facility", FACILITIES),
        command,
        draft.sent());
  }

  private CitizenPage.Asked ask(String name, List<String> values) {
    var field = Field.of(name, shell.say("citizen.team.ask." + name), draft.value(name, now(name)));
    var first = Stream.of(new Choice("", shell.say("citizen.team.unsaid")));
    var rest =
        values.stream()
            .map(one -> new Choice(one, shell.say("citizen.team.choice." + name + "." + one)));
    return new CitizenPage.Asked(
        draft.wrong(name).map(shell::say).map(field::wrong).orElse(field),
        Stream.concat(first, rest).toList());
  }

  private String now(String name) {
    return history.reversed().stream()
        .map(Recorded::event)
        .flatMap(event -> said(name, event))
        .findFirst()
        .orElse("");
  }

  private static Stream<String> said(String name, Event event) {
    return switch (event) {
      case TeamEvent.ProgrammeStated(var programme) when name.equals("programme") ->
          Stream.of(programme == null ? "none" : programme);
      case TeamEvent.JobCentreContactStated(var active) when name.equals("job_centre") ->
          Stream.of(active ? "yes" : "no");
      case TeamEvent.FacilityStated(var permanent, var main) when name.equals("facility") ->
          Stream.of(permanent ? (main ? "main" : "other") : "no");
      default -> Stream.empty();
    };
  }
}
