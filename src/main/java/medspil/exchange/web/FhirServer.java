package medspil.exchange.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medspil.exchange.medcom.Format;
import org.jspecify.annotations.Nullable;

/// HAPI's server behind a door that looks at address, method and media types before a byte is read.
final class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1;
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT");

  FhirServer(FhirContext context, List<?> endpoints) {
    super(context);
    registerProviders(endpoints);
    registerInterceptor(new FaultHook());
    registerInterceptor(new TotalHook());
    setServerConformanceProvider(new Capabilities(this));
    setServerName("Medspil");
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var refused = refused(request);
    if (refused.isPresent()) {
      FaultAnswer.write(refused.get(), request, response);
      return;
    }
    super.service(request, response);
    if (request.getAttribute(FaultHook.OURS) instanceof Throwable ours) {
      throw new ServletException("a FHIR request failed", ours);
    }
  }

  private static Optional<FhirFault> refused(HttpServletRequest request) {
    if (NumbersInAddress.in(request.getRequestURI(), request.getQueryString())) {
      return Optional.of(
          FhirFault.badRequest(
              "a personal number may not stand in an address: search by POST [type]/_search,"
                  + " with the number in the body"));
    }
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(FhirFault.method());
    }
    if (Negotiation.wanted(request).isEmpty()) {
      return Optional.of(FhirFault.notAcceptable());
    }
    return wrongBody(request).or(() -> wrongParameters(request));
  }

  // Tomcat meets a form that is too large, or badly encoded, only when it is asked for parameters.
  private static Optional<FhirFault> wrongParameters(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return Optional.empty();
    } catch (IllegalStateException unreadable) {
      return Optional.of(FhirFault.badRequest("parameters, well encoded and of at most 1 MB"));
    }
  }

  private static Optional<FhirFault> wrongBody(HttpServletRequest request) {
    if (!request.getMethod().startsWith("P")) {
      return Optional.empty();
    }
    var type = Optional.ofNullable(request.getContentType()).orElse("");
    if (request.getRequestURI().endsWith("/_search")) {
      return type.startsWith("application/x-www-form-urlencoded")
          ? Optional.empty()
          : Optional.of(FhirFault.unsupported("application/x-www-form-urlencoded"));
    }
    return Format.of(type).isPresent()
        ? Optional.empty()
        : Optional.of(FhirFault.unsupported("application/fhir+json or application/fhir+xml"));
  }

  @Override
  @SuppressWarnings("NullAway") // null is how HAPI is told to write no such header
  protected @Nullable String createPoweredByHeader() {
    return null;
  }
}
