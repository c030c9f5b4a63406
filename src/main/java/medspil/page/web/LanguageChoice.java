package medspil.page.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.page.Language;
import org.springframework.http.HttpHeaders;

/// The language that a public address names, or else the one a reader has chosen, or else the one
/// their browser asks for.
public final class LanguageChoice {
  static final String COOKIE = "language";
  private static final String PUBLIC = "/public/";

  private LanguageChoice() {}

  public static Language of(HttpServletRequest request) {
    return inAddress(request).or(() -> chosen(request)).orElseGet(() -> asked(request));
  }

  /// Whether the page is for everybody, and so the same for everybody.
  static boolean isPublic(HttpServletRequest request) {
    return request.getRequestURI().startsWith(PUBLIC);
  }

  private static Optional<Language> inAddress(HttpServletRequest request) {
    return isPublic(request)
        ? Language.tagged(request.getRequestURI().substring(PUBLIC.length()).split("/", 2)[0])
        : Optional.empty();
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
