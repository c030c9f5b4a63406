package medspil.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import medspil.page.Texts;
import medspil.page.web.LanguageChoice;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A failure told with nothing but a status and a few words, in the form the caller asked for.
@Component
final class PlainFault {
  private static final JsonMapper JSON = new JsonMapper();

  private final Texts texts;

  PlainFault(Texts texts) {
    this.texts = texts;
  }

  void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String id)
      throws IOException {
    response.setStatus(status.value());
    response.setCharacterEncoding(UTF_8);
    if (isPage(request)) {
      response.setContentType(MediaType.TEXT_HTML_VALUE);
      response.getWriter().write(page(request, status, id));
    } else if (request.getRequestURI().startsWith("/fhir")) {
      var inXml = wantsXml(request);
      response.setContentType(inXml ? "application/fhir+xml" : "application/fhir+json");
      response.getWriter().write(inXml ? xml(status, id) : outcome(status, id));
    } else {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response
          .getWriter()
          .write(
              JSON.writeValueAsString(
                  Map.of(
                      "status",
                      status.value(),
                      "title",
                      status.getReasonPhrase(),
                      "instance",
                      "urn:medspil:error:" + id)));
    }
  }

  private static boolean isPage(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith("/fhir");
  }

  private String page(HttpServletRequest request, HttpStatus status, String id) {
    var language = LanguageChoice.of(request);
    var kind = kind(status);
    return """
    <!DOCTYPE html>
    <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$s</title></head>
    <body><main><h1>%2$s</h1><p>%3$s</p><p>%4$s <code>%5$s</code></p><p><a href="/">%6$s</a></p></main></body></html>
    """
        .formatted(
            language.tag(),
            texts.say(language, kind + ".title"),
            texts.say(language, kind + ".what"),
            texts.say(language, "page.fault.id"),
            id,
            texts.say(language, "page.fault.home"));
  }

  private static String kind(HttpStatus status) {
    return switch (status) {
      case CONTENT_TOO_LARGE -> "app.fault.too_large";
      case TOO_MANY_REQUESTS -> "app.fault.too_many";
      default -> "app.fault.failed";
    };
  }

  private static boolean wantsXml(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    var query = request.getQueryString();
    return (accept != null && accept.matches("(application|text)/(fhir\\+)?xml.*"))
        || (query != null && query.matches("(.*&)?_format=[^&]*xml.*"));
  }

  private static String code(HttpStatus status) {
    return switch (status) {
      case CONTENT_TOO_LARGE -> "too-long";
      case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> "transient";
      default -> "exception";
    };
  }

  private static String xml(HttpStatus status, String id) {
    return """
    <OperationOutcome xmlns="http://hl7.org/fhir"><issue><severity value="error"/><code value="%s"/><diagnostics value="%s"/></issue></OperationOutcome>
    """
        .formatted(code(status), "error " + id);
  }

  private static String outcome(HttpStatus status, String id) {
    var issue = Map.of("severity", "error", "code", code(status), "diagnostics", "error " + id);
    return JSON.writeValueAsString(
        Map.of("resourceType", "OperationOutcome", "issue", List.of(issue)));
  }
}
