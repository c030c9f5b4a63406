package medspil.agreement.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import medspil.agreement.Agreement;
import medspil.agreement.Circumstances;
import medspil.directory.Directory;
import medspil.page.Language;
import medspil.page.Paper;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes documents of agreements; a PDF is written once for as long as its text is the same.
@Component
final class Documents {
  private static final String STYLE = "medspil/document.css";
  private static final long MOST_BYTES = 32L << 20;

  private final Supplier<Circumstances> circumstances;
  private final Supplier<Directory> directory;
  private final Templates templates;
  private final Paper paper;
  private final Cache<String, byte[]> written =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String text, byte[] pdf) -> text.length() * 2 + pdf.length)
          .build();

  Documents(
      Supplier<Circumstances> circumstances,
      Supplier<Directory> directory,
      Templates templates,
      Paper paper) {
    this.circumstances = circumstances;
    this.directory = directory;
    this.templates = templates;
    this.paper = paper;
  }

  /// To read on a screen and print from there.
  ///
  /// @param language by its tag; when the agreement has no text in it, the binding one is
  JteModel page(Shell shell, Agreement one, String language, List<Agreement> all) {
    var said = shell.in(spoken(one, language));
    return templates.agreementDocument(
        said, reader(said, all).page(one, shell.asset(STYLE), false, links(said, one)));
  }

  ResponseEntity<byte[]> pdf(Shell shell, Agreement one, String language, List<Agreement> all) {
    var said = shell.in(spoken(one, language));
    var page = reader(said, all).page(one, "medspil:/document.css", true, List.of());
    var text = templates.agreementDocument(said, page).render();
    var name = one.id() + "-v" + one.version() + "-" + said.language().tag() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(written.get(text, paper::pdf));
  }

  PartyNames names(List<Agreement> all) {
    return new PartyNames(directory.get(), all, circumstances.get().groups());
  }

  private DocumentReader reader(Shell shell, List<Agreement> all) {
    return new DocumentReader(shell, all, circumstances.get(), names(all));
  }

  private static Language spoken(Agreement one, String asked) {
    var languages = one.identity().languages();
    return Language.tagged(languages.contains(asked) ? asked : languages.getFirst())
        .orElse(Language.DA);
  }

  private static List<ReadLink> links(Shell shell, Agreement one) {
    var address = "/agreements/" + one.id();
    var links = new ArrayList<ReadLink>();
    links.add(new ReadLink(shell.say("agreement.document.back"), "", address));
    links.add(
        new ReadLink(
            shell.say("agreement.document.pdf"),
            "",
            address + "/document.pdf" + asked(one, shell.language().tag())));
    one.identity().languages().stream()
        .flatMap(tag -> Language.tagged(tag).stream())
        .filter(other -> other != shell.language())
        .map(other ->
            new ReadLink(
                other.ownName(), other.tag(), address + "/document" + asked(one, other.tag())))
        .forEach(links::add);
    return links;
  }

  private static String asked(Agreement one, String language) {
    return "?version=" + one.version() + "&language=" + language;
  }
}
