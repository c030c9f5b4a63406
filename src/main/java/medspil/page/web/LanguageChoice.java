package medspil.page.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.page.Language;
import org.springframework.http.HttpHeaders;

/// The language a reader has chosen, or else the one their browser asks for.
public final class LanguageChoice {
  static final String COOKIE = "language";

  private LanguageChoice() {}

  public static Language of(HttpServletRequest request) {
    return chosen(request).orElseGet(() -> asked(request));
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(tag -> Language.tagged(tag).stream())
        .findFirst();
  }

  private static Language asked(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return header == null ? Language.DA : Language.preferred(header);
  }
}
