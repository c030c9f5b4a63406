package medspil.app.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// As many files are on their way as there is room for in memory.
final class TooManyFiles extends ErrorResponseException {
  TooManyFiles() {
    super(HttpStatus.TOO_MANY_REQUESTS);
  }
}
