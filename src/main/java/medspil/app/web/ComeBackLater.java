package medspil.app.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/// Says with every 503 when to try again; a killed database is back in a second or two.
final class ComeBackLater extends HttpServletResponseWrapper {
  private static final String SECONDS = "2";

  ComeBackLater(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setStatus(int status) {
    mention(status);
    super.setStatus(status);
  }

  @Override
  public void sendError(int status) throws IOException {
    mention(status);
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    mention(status);
    super.sendError(status, message);
  }

  private void mention(int status) {
    if (status == SC_SERVICE_UNAVAILABLE) setHeader("Retry-After", SECONDS);
  }
}
