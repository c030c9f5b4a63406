package medspil.incident.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.incident.Incident;
import medspil.incident.IncidentStage;
import medspil.incident.IncidentTable;
import medspil.incident.Listener;
import medspil.incident.ReportBody;
import medspil.incident.Telling;
import medspil.page.Choice;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Makes the forms beside an incident, with what was filled in and what is wrong with it.
@Component
record IncidentForms(IncidentDoor door, IncidentTable table) {

  IncidentPage.Acts of(Shell shell, Incident one, SentForm form) {
    var reported = one.stage() == IncidentStage.REPORTED;
    var own = shell.viewer().isIn(one.unit());
    return new IncidentPage.Acts(
        reporting(shell, one, form),
        reported
            ? null
            : form.field(shell, "unreported", "why", shell.say("incident.unreported.why"), "")
                .mustBeFilled(),
        Arrays.stream(Listener.values())
            .filter(who -> one.told(who).filter(Telling::isTold).isEmpty())
            .map(who -> telling(shell, who, form))
            .toList(),
        following(shell, form),
        own && !reported
            ? form.field(shell, "withdraw", "why", shell.say("incident.withdraw.why"), "")
                .mustBeFilled()
            : null,
        form.form());
  }

  private IncidentPage.Reporting reporting(Shell shell, Incident one, SentForm form) {
    var today = shell.dates().today();
    var bodies =
        table.offered(one.kind(), door.country(one.unit()), today).stream()
            .map(body -> new Choice(body.coded().code(), named(shell, body)))
            .toList();
    return new IncidentPage.Reporting(
        form.field(shell, "report", "body", shell.say("incident.report.body"), "").mustBeFilled(),
        choosing(shell, bodies),
        form.field(shell, "report", "day", shell.say("incident.report.day"), "").mustBeFilled(),
        form.field(shell, "report", "reference", shell.say("incident.report.reference"), "")
            .hint(shell.say("incident.report.reference.hint")));
  }

  private static String named(Shell shell, ReportBody body) {
    var words = IncidentPages.in(shell, body.coded());
    var law = body.law();
    return law == null
        ? words
        : shell.say("incident.report.by_law", Map.of("body", words, "law", law));
  }

  private IncidentPage.TellForm telling(Shell shell, Listener who, SentForm form) {
    var code = IncidentDoor.code(who);
    var name = "tell-" + code;
    var reasons =
        table.reasons(shell.dates().today()).stream()
            .map(one -> new Choice(one.code(), IncidentPages.in(shell, one)));
    var told = new Choice(IncidentActs.TOLD, shell.say("incident.tell.told." + code));
    return new IncidentPage.TellForm(
        name,
        shell.say("incident.tell." + code),
        shell.say("incident.tell.hint." + code),
        form.field(shell, name, "said", shell.say("incident.tell.said"), "").mustBeFilled(),
        choosing(shell, Stream.concat(Stream.of(told), reasons).toList()),
        form.field(shell, name, "words", shell.say("incident.tell.words"), ""));
  }

  private static IncidentPage.FollowForm following(Shell shell, SentForm form) {
    var owners =
        Stream.of(Side.PROVIDER, Side.AUTHORITY)
            .map(one ->
                new Choice(one.name(), shell.say("incident.owner." + IncidentDoor.code(one))))
            .toList();
    return new IncidentPage.FollowForm(
        form.field(shell, "follow-up", "words", shell.say("incident.follow_up.words"), "")
            .hint(shell.say("incident.follow_up.hint"))
            .mustBeFilled(),
        form.field(shell, "follow-up", "owner", shell.say("incident.follow_up.owner"), "")
            .mustBeFilled(),
        choosing(shell, owners),
        form.field(shell, "follow-up", "due", shell.say("incident.follow_up.due"), "")
            .mustBeFilled());
  }

  private static List<Choice> choosing(Shell shell, List<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", shell.say("incident.choose"))), choices.stream())
        .toList();
  }
}
