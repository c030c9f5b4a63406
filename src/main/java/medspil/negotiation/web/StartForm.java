package medspil.negotiation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementRef;
import medspil.agreement.Circumstances;
import medspil.agreement.Kind;
import medspil.agreement.Library;
import medspil.agreement.PartyOrganisations;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.journal.Answer;
import medspil.negotiation.AgreementFiles;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Lives;
import medspil.negotiation.NewDraft;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Begins a draft: the next version of an agreement, an annex under it, or a new one after it.
@Component
final class StartForm {
  private static final List<String> WAYS = List.of("next", "under", "after");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Supplier<Library> library;
  private final AgreementFiles files;
  private final CheckDraft check;
  private final Lives lives;
  private final Supplier<Circumstances> circumstances;
  private final Names names;
  private final Supplier<Directory> directory;
  private final Supplier<UUID> ids;

  StartForm(
      Supplier<Library> library,
      AgreementFiles files,
      CheckDraft check,
      Lives lives,
      Supplier<Circumstances> circumstances,
      Names names,
      Supplier<Directory> directory,
      Supplier<UUID> ids) {
    this.library = library;
    this.files = files;
    this.check = check;
    this.lives = lives;
    this.circumstances = circumstances;
    this.names = names;
    this.directory = directory;
    this.ids = ids;
  }

  /// What the form was sent with.
  record Filled(
      @Nullable String from, @Nullable String how, @Nullable String id, @Nullable String title) {
    static Filled of(String from, String how) {
      return new Filled(from, how, "", "");
    }

    String said(@Nullable String one) {
      return one == null ? "" : one.strip();
    }
  }

  /// What came of it.
  sealed interface Begun {
    record At(String address) implements Begun {}

    /// What was filled in cannot be.
    ///
    /// @param field the one it is about; empty when it is about all of them
    record Wrong(String field, String key) implements Begun {}
  }

  Begun begin(Shell shell, UUID command, Filled filled) {
    var other = newest(filled.said(filled.from()));
    if (other.isEmpty()) {
      return new Begun.Wrong("from", "negotiation.start.wrong.from");
    }
    return switch (filled.said(filled.how())) {
      case "next" -> next(shell, command, other.get());
      case "under", "after" -> fresh(shell, command, other.get(), filled);
      default -> new Begun.Wrong("how", "negotiation.start.wrong.how");
    };
  }

  private Begun next(Shell shell, UUID command, Agreement other) {
    if (!partiesOf(other).contains(shell.viewer().organisation())) {
      return new Begun.Wrong("from", "negotiation.start.wrong.not_party");
    }
    var ref = new AgreementRef(other.id(), other.version() + 1);
    var text = files.text(other.ref()).map(one -> NewDraft.next(one, ref.version()));
    return start(shell, command, ref, other.ref(), text.orElse(""));
  }

  private Begun fresh(Shell shell, UUID command, Agreement other, Filled filled) {
    var id = filled.said(filled.id());
    var title = filled.said(filled.title());
    if (!ID.matcher(id).matches() || id.length() > 80) {
      return new Begun.Wrong("id", "negotiation.start.wrong.id");
    }
    if (newest(id).isPresent()) {
      return new Begun.Wrong("id", "negotiation.start.wrong.id_taken");
    }
    if (title.isBlank() || title.length() > 200) {
      return new Begun.Wrong("title", "negotiation.start.wrong.title");
    }
    var text =
        "under".equals(filled.how())
            ? NewDraft.under(
                other, id, title, mine(shell, other), names.of(shell.viewer().organisation()))
            : files.text(other.ref()).map(one -> NewDraft.after(one, id, other, title)).orElse("");
    return start(shell, command, new AgreementRef(id, 1), other.ref(), text);
  }

  private Begun start(
      Shell shell, UUID command, AgreementRef ref, AgreementRef basis, String text) {
    var viewer = shell.viewer();
    var checked = check.of(ref, viewer.organisation(), text);
    var wish =
        new LifeCommand.StartDraft(
            viewer.organisation(), ref, basis, checked.title(), text, checked.parties());
    var dates = shell.dates();
    return switch (lives.carryOut(viewer, ref.id(), command, wish, dates.now(), dates.today())) {
      case Answer.Committed _ -> new Begun.At("/agreements/" + ref.id() + "/draft");
      case Answer.Refused(var refusal) -> new Begun.Wrong("", Wordings.refusal(refusal));
    };
  }

  private Set<OrganisationId> partiesOf(Agreement other) {
    var now = circumstances.get();
    return PartyOrganisations.of(other, library.get().agreements(), now.groups(), now.day())
        .values()
        .stream()
        .flatMap(Set::stream)
        .map(id -> new OrganisationId(UUID.fromString(id)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The roles that the writer's own organisation fills in the frame.
  private Map<String, String> mine(Shell shell, Agreement frame) {
    var now = circumstances.get();
    var organisation = shell.viewer().organisation();
    var key = directory.get().organisation(organisation).map(Organisation::key).orElse("");
    return PartyOrganisations.of(frame, library.get().agreements(), now.groups(), now.day())
        .entrySet()
        .stream()
        .filter(role -> role.getValue().contains(organisation.value().toString()))
        .collect(Collectors.toMap(Map.Entry::getKey, _ -> key));
  }

  private Optional<Agreement> newest(String id) {
    return library.get().agreements().stream()
        .filter(one -> one.id().equals(id))
        .max(Comparator.comparingInt(Agreement::version));
  }

  DraftStartPage page(Shell shell, Filled filled, Begun.@Nullable Wrong wrong) {
    var said = wrong == null ? "" : shell.say(wrong.key());
    return new DraftStartPage(
        ids.get().toString(),
        field(shell, "from", filled.said(filled.from()), wrong, said),
        choices(shell),
        field(shell, "how", filled.said(filled.how()), wrong, said),
        WAYS.stream()
            .map(way -> new Choice(way, shell.say("negotiation.start.how." + way)))
            .toList(),
        field(shell, "id", filled.said(filled.id()), wrong, said)
            .hint(shell.say("negotiation.start.id.hint")),
        field(shell, "title", filled.said(filled.title()), wrong, said)
            .hint(shell.say("negotiation.start.name.hint")),
        wrong != null && wrong.field().isEmpty() ? said : null);
  }

  private static Field field(
      Shell shell, String name, String value, Begun.@Nullable Wrong wrong, String said) {
    var label = shell.say("negotiation.start." + (name.equals("title") ? "name" : name));
    var field = Field.of(name, label, value);
    return wrong != null && wrong.field().equals(name) ? field.wrong(said) : field;
  }

  private List<Choice> choices(Shell shell) {
    var newest = new TreeMap<String, Agreement>();
    library
        .get()
        .agreements()
        .forEach(one -> newest.merge(one.id(), one, (a, b) -> a.version() > b.version() ? a : b));
    return newest.values().stream()
        .filter(one -> one.identity().kind() != Kind.NATIONAL_LAW)
        .map(one -> new Choice(one.id(), one.identity().title().in(shell.language().tag())))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }
}
