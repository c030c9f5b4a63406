package medspil.citizen.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import medspil.citizen.Authority;
import medspil.citizen.LegalBasis;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationKind;
import medspil.directory.Unit;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Makes the form by which a municipality's own people make a citizen known here.
@Component
final class RegisterPart {
  private final Supplier<Directory> directory;

  RegisterPart(Supplier<Directory> directory) {
    this.directory = directory;
  }

  /// The municipality that the reader may register for, as its system may.
  Optional<Organisation> municipality(Shell shell) {
    return Authority.opensServices(shell.viewer().role())
        ? directory
            .get()
            .organisation(shell.viewer().organisation())
            .filter(one -> one.kind() == OrganisationKind.MUNICIPALITY)
        : Optional.empty();
  }

  Optional<CitizensPage.Register> form(Shell shell, RegisterDraft draft) {
    return municipality(shell).map(own -> form(shell, own, draft));
  }

  private CitizensPage.Register form(Shell shell, Organisation own, RegisterDraft draft) {
    var filled = draft.filled();
    var unit = filled.unit().isEmpty() ? ownUnit(shell) : filled.unit();
    return new CitizensPage.Register(
        shell.say("citizen.register.lead", Map.of("municipality", own.name())),
        field(shell, draft, "number", filled.number()),
        field(shell, draft, "given", filled.given()),
        field(shell, draft, "family", filled.family()),
        field(shell, draft, "basis", filled.basis()),
        bases(shell, own),
        field(shell, draft, "unit", unit),
        units(shell, own));
  }

  private static Field field(Shell shell, RegisterDraft draft, String name, String value) {
    var field = Field.of(name, shell.say("citizen.register." + name), value).mustBeFilled();
    var wrong = draft.wrong().get(name);
    return wrong == null ? field : field.wrong(shell.say(wrong));
  }

  private static List<Choice> bases(Shell shell, Organisation own) {
    var all = new ArrayList<>(List.of(new Choice("", shell.say("citizen.register.basis.choose"))));
    LegalBasis.offered(own.country())
        .forEach(code -> all.add(new Choice(code, shell.say("citizen.basis." + key(code)))));
    return all;
  }

  private static String key(String basis) {
    return basis.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private List<Choice> units(Shell shell, Organisation own) {
    return inUse(shell, own).stream()
        .map(one -> new Choice(one.id().toString(), one.name()))
        .toList();
  }

  /// Units of one's own organisation that a service may belong to.
  List<Unit> inUse(Shell shell, Organisation own) {
    return directory.get().units(own.id()).stream()
        .filter(one -> !one.key().isEmpty() && one.period().holds(shell.dates().today()))
        .sorted(Comparator.comparing(Unit::name))
        .toList();
  }

  private static String ownUnit(Shell shell) {
    return shell.viewer().units().stream().map(Object::toString).sorted().findFirst().orElse("");
  }
}
