package medspil.page.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.CurrentViewer;
import medspil.access.Viewer;
import medspil.deadline.Turn;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.page.Csrf;
import medspil.page.Dates;
import medspil.page.Flash;
import medspil.page.Language;
import medspil.page.Menu;
import medspil.page.MenuCounts;
import medspil.page.Reader;
import medspil.page.Shell;
import medspil.page.Site;
import medspil.page.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Builds the frame of a page from the request it answers.
@Component
public final class Shells {
  private final Texts texts;
  private final Site site;
  private final CurrentViewer current;
  private final Places places;
  private final ObjectProvider<MenuCounts> counts;
  private final ObjectProvider<Supplier<Directory>> directory;
  private final Clock clock;

  Shells(
      Texts texts,
      Site site,
      CurrentViewer current,
      Places places,
      ObjectProvider<MenuCounts> counts,
      ObjectProvider<Supplier<Directory>> directory,
      ObjectProvider<Clock> clocks) {
    this.texts = texts;
    this.site = site;
    this.current = current;
    this.places = places;
    this.counts = counts;
    this.directory = directory;
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /// What is public is the same for everybody, and asks for no session.
  Shell around(HttpServletRequest request) {
    return LanguageChoice.isPublic(request) ? bare(request) : around(request, csrf(request));
  }

  private Shell around(HttpServletRequest request, Csrf csrf) {
    return shell(request, csrf, current.viewer().map(this::reader), flash(request));
  }

  /// The frame when nothing can be relied on, the database least of all.
  public Shell bare(HttpServletRequest request) {
    return shell(request, Csrf.NONE, Optional.empty(), Optional.empty());
  }

  private Shell shell(
      HttpServletRequest request, Csrf csrf, Optional<Reader> reader, Optional<Flash> flash) {
    var voice = texts.in(LanguageChoice.of(request));
    var dates = new Dates(voice, zone(voice.language()), clock.instant());
    return new Shell(
        voice,
        dates,
        site,
        csrf,
        address(request),
        "",
        reader,
        Optional.empty(),
        flash,
        Optional.empty());
  }

  private Reader reader(Viewer viewer) {
    var counted = new EnumMap<Menu, Integer>(Menu.class);
    counts.forEach(one -> counted.putAll(one.of(viewer)));
    return new Reader(viewer, at(viewer), places(viewer), counted);
  }

  private List<Menu> places(Viewer viewer) {
    return places.of(viewer.role()).stream()
        .filter(place -> place != Menu.SHIFT || handsOver(viewer))
        .toList();
  }

  private boolean handsOver(Viewer viewer) {
    var now = clock.instant();
    return directory.stream()
        .map(Supplier::get)
        .anyMatch(known ->
            viewer.units().stream()
                .anyMatch(unit -> Turn.at(known.calendar(unit), now).isPresent()));
  }

  /// The units they work in, as the header says it; nothing for a citizen.
  private String at(Viewer viewer) {
    return directory.stream()
        .map(Supplier::get)
        .flatMap(known -> viewer.units().stream().flatMap(unit -> known.unit(unit).stream()))
        .map(Unit::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static ZoneId zone(Language language) {
    return ZoneId.of(language == Language.NB ? "Europe/Oslo" : "Europe/Copenhagen");
  }

  private static String address(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return "/";
    }
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  private static Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Csrf(token.getParameterName(), token.getToken())
        : Csrf.NONE;
  }

  private static Optional<Flash> flash(HttpServletRequest request) {
    var kept = RequestContextUtils.getInputFlashMap(request);
    return kept != null && kept.get(Flash.ATTRIBUTE) instanceof Flash flash
        ? Optional.of(flash)
        : Optional.empty();
  }
}
