package medspil.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/// How a machine is turned away: never a redirect, and nothing about why that would help a guesser.
enum MachineRefusal {
  TOKEN(HttpServletResponse.SC_UNAUTHORIZED, "login", "a bearer token of a known system is needed"),
  OURS(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "transient", "nothing was stored; try again");

  private final int status;
  private final String json;
  private final String xml;

  MachineRefusal(int status, String code, String what) {
    this.status = status;
    this.json =
        """
        {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%s","diagnostics":"%s"}]}
        """
            .formatted(code, what);
    this.xml =
        """
        <OperationOutcome xmlns="http://hl7.org/fhir"><issue><severity value="error"/><code value="%s"/><diagnostics value="%s"/></issue></OperationOutcome>
        """
            .formatted(code, what);
  }

  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (this == TOKEN) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    var inXml = wantsXml(request);
    response.setContentType(
        inXml ? "application/fhir+xml;charset=UTF-8" : "application/fhir+json;charset=UTF-8");
    response.getWriter().write(inXml ? xml : json);
  }

  private static boolean wantsXml(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    var query = request.getQueryString();
    return (accept != null && accept.matches("(application|text)/(fhir\\+)?xml.*"))
        || (query != null && query.matches("(.*&)?_format=[^&]*xml.*"));
  }
}
