package medspil.healthtask.web;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.access.Role;
import medspil.directory.Organisation;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Hvem gør hvad*: the health services of a facility, shared out between the parties.
@RestController
final class ServicesRoute {
  private final FacilityServices services;
  private final Templates templates;

  ServicesRoute(FacilityServices services, Templates templates) {
    this.services = services;
    this.templates = templates;
  }

  @GetMapping("/health-services")
  JteModel show(Shell shell, @RequestParam(defaultValue = "") String facility) {
    if (shell.viewer().role() == Role.CITIZEN) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var all = services.facilities();
    var chosen = chosen(shell, all, facility);
    var offered = chosen.map(one -> services.of(one.id())).orElse(List.of());
    var reader = new ServicesReader(shell);
    var rows = reader.rows(offered);
    var page =
        new ServicesPage(
            Field.of(
                "facility",
                shell.say("healthtask.services.facility"),
                chosen.map(Organisation::key).orElse("")),
            choices(shell, all, chosen),
            ServicesReader.missing(shell, rows),
            reader.columns(offered),
            rows,
            chosen.map(one -> "/health-services.csv?facility=" + one.key()).orElse(""),
            shell.viewer().role() == Role.SECRETARY ? reader.changes(offered) : List.of());
    return templates.healthtaskServices(
        shell.titled(shell.say("healthtask.services.title")).at(Menu.AGREEMENTS), page);
  }

  @GetMapping("/health-services.csv")
  ResponseEntity<byte[]> file(Shell shell, @RequestParam(defaultValue = "") String facility) {
    if (shell.viewer().role() == Role.CITIZEN) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var chosen = chosen(shell, services.facilities(), facility).orElseThrow(NotThere::new);
    var text = new ServicesReader(shell).csv(services.of(chosen.id()));
    return ResponseEntity.ok()
        .header(
            "Content-Disposition",
            "attachment; filename=\"medspil-health-services-" + chosen.key() + ".csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The one asked for, else one's own, else the only one.
  private static Optional<Organisation> chosen(
      Shell shell, List<Organisation> all, String facility) {
    return all.stream()
        .filter(one -> one.key().equals(facility))
        .findFirst()
        .or(() ->
            all.stream().filter(one -> one.id().equals(shell.viewer().organisation())).findFirst())
        .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
  }

  private static List<Choice> choices(
      Shell shell, List<Organisation> all, Optional<Organisation> chosen) {
    var first =
        chosen.isPresent()
            ? Stream.<Choice>empty()
            : Stream.of(new Choice("", shell.say("healthtask.services.choose")));
    return Stream.concat(first, all.stream().map(one -> new Choice(one.key(), one.name())))
        .toList();
  }
}
