package medspil.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.citizen.Pathway;
import medspil.incident.Incident;
import medspil.incident.IncidentStage;
import medspil.incident.IncidentTable;
import medspil.incident.Report;
import medspil.journal.PathwayId;
import medspil.order.OrderTable;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Tells a citizen when something went wrong or force was used on them, where that was reported and
/// what followed, when a person has said it or after a while anyway.
@Component
record IncidentsInPlainWords(OrderTable table, IncidentTable bodies) {
  private static final int SHOWN = 3;

  MinePage.Happened of(Shell shell, PathwayId id, Pathway pathway) {
    var now = shell.dates().now();
    var address = "/citizens/" + id.value() + "/incidents";
    var all = pathway.incidents().openToCitizen(now, now.minus(table.shownAnyway()));
    return new MinePage.Happened(
        all.stream().limit(SHOWN).map(one -> incident(shell, address, one)).toList(),
        all.size() > SHOWN ? address : null);
  }

  private MinePage.Incident incident(Shell shell, String address, Incident one) {
    var sentences = new ArrayList<String>();
    sentences.add(shell.say("portal.incident." + code(one.kind()), day(shell, one)));
    if (one.stage() == IncidentStage.REPORTED) {
      one.standing().forEach(report -> sentences.add(reported(shell, report)));
    } else {
      sentences.add(shell.say("portal.incident." + code(one.stage())));
    }
    if (!one.followUps().isEmpty()) {
      sentences.add(shell.say("portal.incident.agreed", Map.of("n", one.followUps().size())));
    }
    return new MinePage.Incident(List.copyOf(sentences), address + "/" + one.id());
  }

  private String reported(Shell shell, Report report) {
    var who =
        bodies
            .body(report.body())
            .map(one -> one.coded().words().in(shell.language().tag()))
            .orElse(report.body());
    return shell.say(
        "portal.incident.reported", Map.of("who", who, "day", shell.dates().plain(report.day())));
  }

  private static Map<String, Object> day(Shell shell, Incident one) {
    return Map.of("day", shell.dates().plain(one.occurred()));
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
