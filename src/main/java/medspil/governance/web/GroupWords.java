package medspil.governance.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementRef;
import medspil.agreement.Library;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;
import medspil.governance.BodyCase;
import medspil.governance.BodyDecision;
import medspil.governance.BodyKind;
import medspil.governance.GovernanceTable;
import medspil.order.Coded;
import medspil.page.Choice;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// What organisations, sorts of bodies and agreements are called on these pages, and which of them
/// can be chosen.
@Component
final class GroupWords {
  private final Supplier<Directory> directory;
  private final Supplier<Library> library;
  private final GovernanceTable table;

  GroupWords(Supplier<Directory> directory, Supplier<Library> library, GovernanceTable table) {
    this.directory = directory;
    this.library = library;
    this.table = table;
  }

  String name(OrganisationId id) {
    return directory.get().organisation(id).map(Organisation::name).orElse(id.toString());
  }

  String names(List<OrganisationId> all) {
    return all.stream().map(this::name).sorted().collect(Collectors.joining(", "));
  }

  List<Choice> choices(List<OrganisationId> all) {
    return all.stream()
        .map(one -> new Choice(one.value().toString(), name(one)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  String group(Shell shell, String code) {
    return table.group(code).map(one -> said(shell, one)).orElse(code);
  }

  String body(Shell shell, String code) {
    return table.body(code).map(one -> said(shell, one.coded())).orElse(code);
  }

  int level(String code) {
    return table.body(code).map(BodyKind::level).orElse(BodyKind.LEVELS);
  }

  /// Where the sort of body comes from, or that it is a proposal.
  String source(Shell shell, String code) {
    return table
        .body(code)
        .map(BodyKind::coded)
        .map(one -> one.ours() ? shell.say("governance.kind.ours") : one.source())
        .orElse("");
  }

  List<Choice> groups(Shell shell) {
    return table.groups(country(shell), shell.dates().today()).stream()
        .map(one -> new Choice(one.code(), said(shell, one)))
        .toList();
  }

  List<Choice> bodies(Shell shell) {
    return table.bodies(country(shell), shell.dates().today()).stream()
        .map(one ->
            new Choice(
                one.code(),
                shell.say(
                    "governance.kind.choice",
                    Map.of("kind", said(shell, one.coded()), "level", one.level()))))
        .toList();
  }

  private static String said(Shell shell, Coded one) {
    return one.words().in(shell.language().tag());
  }

  private String country(Shell shell) {
    return directory
            .get()
            .organisation(shell.viewer().organisation())
            .map(Organisation::country)
            .filter(Country.NORWAY::equals)
            .isPresent()
        ? "NO"
        : "DK";
  }

  /// The public parties around the reader's own organisation: what it is a part of, and the other
  /// parts of that.
  List<OrganisationId> around(Shell shell) {
    var now = directory.get();
    var today = shell.dates().today();
    var own = shell.viewer().organisation();
    var around =
        Stream.concat(Stream.of(own), now.wholes(own, today).stream().map(Organisation::id))
            .collect(Collectors.toUnmodifiableSet());
    return now.organisations().stream()
        .filter(one -> isPublicParty(one.kind()))
        .filter(one ->
            around.contains(one.id())
                || now.wholes(one.id(), today).stream()
                    .anyMatch(whole -> around.contains(whole.id())))
        .map(Organisation::id)
        .toList();
  }

  private static boolean isPublicParty(OrganisationKind kind) {
    return switch (kind) {
      case MUNICIPALITY, REGION, HOSPITAL, PSYCHIATRY, HEALTH_TRUST -> true;
      case GP_PRACTICE, FACILITY, JOB_CENTRE, CLUSTER -> false;
    };
  }

  /// The newest version of each agreement.
  List<Choice> agreements(Shell shell) {
    var none = Stream.of(new Choice("", shell.say("governance.about.none")));
    return Stream.concat(
            none,
            newest().values().stream()
                .map(one -> new Choice(one.id(), one.identity().title().in(shell.language().tag())))
                .sorted(Comparator.comparing(Choice::text)))
        .toList();
  }

  Optional<Agreement> newest(String id) {
    return Optional.ofNullable(newest().get(id));
  }

  private Map<String, Agreement> newest() {
    var newest = new TreeMap<String, Agreement>();
    library
        .get()
        .agreements()
        .forEach(one -> newest.merge(one.id(), one, (a, b) -> a.version() > b.version() ? a : b));
    return newest;
  }

  String about(Shell shell, BodyCase.About about) {
    var ref = about.agreement();
    var title =
        library.get().agreements().stream()
            .filter(one -> one.ref().equals(ref))
            .findFirst()
            .map(one -> one.identity().title().in(shell.language().tag()))
            .orElse(ref.id());
    return about.clause().isEmpty()
        ? shell.say("governance.about.whole", Map.of("title", title, "version", ref.version()))
        : shell.say(
            "governance.about.clause",
            Map.of("title", title, "version", ref.version(), "clause", about.clause()));
  }

  static String address(AgreementRef ref) {
    return "/agreements/" + ref.id();
  }

  static String outcome(Shell shell, BodyDecision.Outcome outcome) {
    return shell.say("governance.outcome." + outcome.name().toLowerCase(Locale.ROOT));
  }

  static List<Choice> outcomes(Shell shell) {
    return Stream.of(BodyDecision.Outcome.values())
        .map(one -> new Choice(one.name(), outcome(shell, one)))
        .toList();
  }

  /// Where a case stands, in words.
  String standing(Shell shell, BodyCase matter) {
    var last = matter.decision();
    if (last.isEmpty() || matter.isOpen()) {
      return last.map(one -> shell.say("governance.case.open_again"))
          .orElseGet(() -> shell.say("governance.case.open"));
    }
    var said = last.get();
    var doer = said.doer();
    if (doer == null) {
      return outcome(shell, said.outcome());
    }
    if (said.done() != null) {
      return shell.say(
          "governance.case.done", Map.of("day", shell.dates().plain(said.done().on())));
    }
    var due = said.due();
    return due == null
        ? shell.say("governance.case.awaited", Map.of("who", name(doer)))
        : shell.say(
            said.isLate(shell.dates().today())
                ? "governance.case.late"
                : "governance.case.awaited_by",
            Map.of("who", name(doer), "day", shell.dates().plain(due)));
  }
}
