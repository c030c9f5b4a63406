package medspil.negotiation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.Library;
import medspil.negotiation.Life;
import medspil.negotiation.Lives;
import medspil.negotiation.Release;
import medspil.negotiation.Rights;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Puts the page of an agreement's life together.
@Component
final class LifePages {
  private static final String NORWAYS_LAW = "helse-og-omsorgstjenesteloven-kap-6";
  private static final String NORWAYS_AUTHORITY = "Helsedirektoratet";

  private final Supplier<Library> library;
  private final Lives lives;
  private final Names names;
  private final ComingUp coming;
  private final Supplier<UUID> ids;

  LifePages(
      Supplier<Library> library, Lives lives, Names names, ComingUp coming, Supplier<UUID> ids) {
    this.coming = coming;
    this.library = library;
    this.lives = lives;
    this.names = names;
    this.ids = ids;
  }

  /// The newest version, if there is such an agreement.
  Optional<Agreement> newest(String id) {
    return library.get().agreements().stream()
        .filter(one -> one.id().equals(id))
        .max(Comparator.comparingInt(Agreement::version));
  }

  LifePage of(Shell shell, Agreement one, Tried tried) {
    var life = lives.of(one.id());
    var address = "/agreements/" + one.id();
    return new LifePage(
        address,
        one.identity().title().in(shell.language().tag()),
        life.draft() != null && Rights.mayRead(shell.viewer(), life.draft())
            ? address + "/draft"
            : "",
        life.releases().reversed().stream().map(release -> version(shell, release)).toList(),
        ways(shell, one),
        pills(shell, address),
        acts(shell, one, life, tried),
        coming.of(shell, one));
  }

  private LifePage.Version version(Shell shell, Release release) {
    return new LifePage.Version(
        shell.say("negotiation.version", Map.of("version", release.version())),
        shell.dates().plain(release.from()),
        names.of(release.keeper()),
        release.submissions().stream()
            .map(sent ->
                sent.authority()
                    + ", "
                    + shell.dates().plain(sent.on())
                    + (sent.reference().isEmpty() ? "" : ", " + sent.reference()))
            .toList());
  }

  private static List<DraftPage.Notice> ways(Shell shell, Agreement one) {
    return Rights.mayStart(shell.viewer())
        ? List.of(
            new DraftPage.Notice(
                "", shell.say("negotiation.life.next"), "/agreements/drafts/new?from=" + one.id()))
        : List.of();
  }

  private static List<SheetPage.Pill> pills(Shell shell, String address) {
    return Stream.of("implementation", "meetings", "expectations", "revision", "ending")
        .map(name ->
            new SheetPage.Pill(shell.say("negotiation.sheet." + name), address + "/" + name, false))
        .toList();
  }

  private List<Act> acts(Shell shell, Agreement one, Life life, Tried tried) {
    if (life.releases().isEmpty()
        || !Rights.mayKeep(shell.viewer(), life.releases().getLast().keeper())) {
      return List.of();
    }
    boolean norway =
        one.frame().legalBasis().stream().anyMatch(basis -> NORWAYS_LAW.equals(basis.law()));
    return List.of(
        new ActForm(shell, "submit", "", tried)
            .ask("authority", "text", norway ? NORWAYS_AUTHORITY : "")
            .ask("on", "date", shell.dates().today().toString())
            .ask("reference", "text", "")
            .at("/agreements/" + one.id() + "/life/submit", ids.get().toString()));
  }
}
