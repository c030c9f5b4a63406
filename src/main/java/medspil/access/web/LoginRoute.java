package medspil.access.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.access.web.LoginPage.Way;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The sign-in page: the ways in there are, and a sentence about how one came here.
@RestController
final class LoginRoute {
  private static final List<String> REASONS =
      List.of("expired", "out", "unknown", "norole", "failed");

  private final Templates templates;
  private final ObjectProvider<DemoPersonas> demo;
  private final List<Way> ways;

  LoginRoute(
      Templates templates,
      ObjectProvider<DemoPersonas> demo,
      ObjectProvider<ClientRegistrationRepository> providers) {
    this.templates = templates;
    this.demo = demo;
    this.ways =
        Registrations.all(Optional.ofNullable(providers.getIfAvailable())).stream()
            .map(one ->
                new Way(one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
            .toList();
  }

  @GetMapping("/login")
  JteModel show(Shell shell, HttpServletRequest request) {
    var people = Optional.ofNullable(demo.getIfAvailable());
    return templates.accessLogin(
        shell.titled(shell.say("access.login.title")),
        new LoginPage(
            reason(shell, request),
            ways,
            people.map(known -> known.offered(shell)).orElse(List.of()),
            people.map(known -> known.others(shell)).orElse(List.of())));
  }

  private static Optional<String> reason(Shell shell, HttpServletRequest request) {
    return Stream.ofNullable(request.getQueryString())
        .filter(REASONS::contains)
        .map(reason -> shell.say("access.login.reason." + reason))
        .findFirst();
  }
}
