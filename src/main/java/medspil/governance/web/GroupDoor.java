package medspil.governance.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import medspil.governance.BodyGroup;
import medspil.governance.Charter;
import medspil.governance.GroupCommand;
import medspil.governance.GroupRights;
import medspil.governance.Groups;
import medspil.journal.Answer;
import medspil.journal.Refusal;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets the staff of a group's members in; for others there is no such group.
@Component
final class GroupDoor {
  private final Groups groups;

  GroupDoor(Groups groups) {
    this.groups = groups;
  }

  /// A group as its reader found it.
  record Opened(Shell shell, UUID id, BodyGroup group, Charter charter) {
    String address() {
      return "/cooperation/" + id;
    }

    String address(String part, UUID one) {
      return address() + "/" + part + "/" + one;
    }

    boolean keeps() {
      return GroupRights.mayKeep(shell.viewer(), charter);
    }

    boolean raises() {
      return GroupRights.mayRaise(shell.viewer(), charter);
    }
  }

  Opened open(Shell shell, UUID id) {
    var group = groups.of(id);
    return Optional.ofNullable(group.charter())
        .filter(charter -> GroupRights.mayRead(shell.viewer(), charter))
        .map(charter -> new Opened(shell, id, group, charter))
        .orElseThrow(NotThere::new);
  }

  /// Whether it is done; if not, the form says why.
  boolean carriedOut(Shell shell, UUID group, SentForm form, Optional<GroupCommand> wish) {
    if (wish.isEmpty() || form.isWrong()) {
      return false;
    }
    var dates = shell.dates();
    var answer =
        groups.carryOut(
            shell.viewer(), group, form.command(), wish.get(), dates.now(), dates.today());
    return switch (answer) {
      case Answer.Committed _ -> true;
      case Answer.Refused(var refusal) -> {
        form.refused(sentence(refusal));
        yield false;
      }
    };
  }

  /// Refusals of this room begin with its name, and those of the journal with the journal's.
  private static String sentence(Refusal refusal) {
    var code = refusal.code().toLowerCase(Locale.ROOT);
    return code.startsWith("governance.")
        ? "governance.refused." + code.substring("governance.".length())
        : "governance.refused.journal";
  }
}
