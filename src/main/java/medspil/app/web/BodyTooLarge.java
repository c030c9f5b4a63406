package medspil.app.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// A request holds more than is taken.
final class BodyTooLarge extends ErrorResponseException {
  BodyTooLarge() {
    super(HttpStatus.CONTENT_TOO_LARGE);
  }
}
