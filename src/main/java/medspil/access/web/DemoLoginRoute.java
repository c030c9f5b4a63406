package medspil.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import medspil.access.Worker;
import medspil.access.Workers;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Becoming one of the demo's invented people, by a press and without a password.
@Profile("demo")
@Controller
final class DemoLoginRoute {
  private final Workers workers;
  private final SessionAuthenticationStrategy session;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final SavedRequestAwareAuthenticationSuccessHandler onward =
      new SavedRequestAwareAuthenticationSuccessHandler();

  DemoLoginRoute(Workers workers, CsrfTokenRepository tokens) {
    this.workers = workers;
    this.session =
        new CompositeSessionAuthenticationStrategy(
            List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(tokens)));
    onward.setRequestCache(Visits.cache());
  }

  @PostMapping("/login/demo")
  void become(
      @RequestParam String persona, HttpServletRequest request, HttpServletResponse response)
      throws IOException, jakarta.servlet.ServletException {
    var worker = workers.bySubject(DemoPersonas.SUBJECT + persona);
    if (worker.isEmpty()) {
      response.sendRedirect("/login?unknown");
      return;
    }
    enter(worker.get(), request, response);
  }

  private void enter(Worker worker, HttpServletRequest request, HttpServletResponse response)
      throws IOException, jakarta.servlet.ServletException {
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            new DemoWorker(worker.id()), null, List.of());
    session.onAuthentication(authentication, request, response);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    onward.onAuthenticationSuccess(request, response, authentication);
  }
}
