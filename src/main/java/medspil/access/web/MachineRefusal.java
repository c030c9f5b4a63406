package medspil.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/// How a machine is turned away: never a redirect, and nothing about why that would help a guesser.
enum MachineRefusal {
  TOKEN(HttpServletResponse.SC_UNAUTHORIZED, "login", "a bearer token of a known system is needed"),
  OURS(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "transient", "nothing was stored; try again");

  private final int status;
  private final String body;

  MachineRefusal(int status, String code, String what) {
    this.status = status;
    this.body =
        """
        {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%s","diagnostics":"%s"}]}
        """
            .formatted(code, what);
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (this == TOKEN) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    response.setContentType("application/fhir+json;charset=UTF-8");
    response.getWriter().write(body);
  }
}
