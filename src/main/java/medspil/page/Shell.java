package medspil.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.access.Viewer;

/// The frame around one page for one reader. A route asks for it as an argument, names it and hands
/// it on.
public record Shell(
    Voice voice,
    Dates dates,
    Site site,
    Csrf csrf,
    String address,
    String title,
    Optional<Reader> reader,
    Optional<Menu> here,
    Optional<Flash> flash,
    Optional<String> live) {

  /// The same frame with the page's name, ready made.
  public Shell titled(String name) {
    return new Shell(voice, dates, site, csrf, address, name, reader, here, flash, live);
  }

  /// The same frame in another language.
  public Shell in(Language other) {
    var said = voice.texts().in(other);
    return new Shell(
        said,
        new Dates(said, dates.zone(), dates.now()),
        site,
        csrf,
        address,
        title,
        reader,
        here,
        flash,
        live);
  }

  /// The same frame with this place of the menu marked.
  public Shell at(Menu place) {
    return new Shell(
        voice, dates, site, csrf, address, title, reader, Optional.of(place), flash, live);
  }

  /// The same frame, told of changes by this address (an event stream that says only which list
  /// changed).
  public Shell live(String url) {
    return new Shell(
        voice, dates, site, csrf, address, title, reader, here, flash, Optional.of(url));
  }

  /// The same frame, told which of the lists on it changed since it was made.
  public Shell listening() {
    return live("/live?since=" + dates.now().toEpochMilli());
  }

  public String say(String key) {
    return voice.say(key);
  }

  public String say(String key, Map<String, ?> arguments) {
    return voice.say(key, arguments);
  }

  public Language language() {
    return voice.language();
  }

  /// Who looks; asked only on pages behind sign-in.
  public Viewer viewer() {
    return reader
        .map(Reader::viewer)
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  /// Under whose name the browser keeps what is written until it has been sent; nobody's without a
  /// sign-in.
  public Optional<String> drafting() {
    return reader.map(one -> one.viewer().person().toString());
  }

  public String asset(String file) {
    return site.assets().url(file);
  }

  public List<MenuLink> menu() {
    return reader.stream()
        .flatMap(one -> one.places().stream().map(place -> link(one, place)))
        .toList();
  }

  public List<Language> languages() {
    return Arrays.asList(Language.values());
  }

  private MenuLink link(Reader one, Menu place) {
    return new MenuLink(
        place,
        voice.say(place.key()),
        here.filter(place::equals).isPresent(),
        one.counts().getOrDefault(place, 0));
  }
}
