package medspil.governance.web;

import java.util.Optional;
import java.util.UUID;
import medspil.governance.BodyGroup;
import medspil.governance.Charter;
import medspil.governance.GroupCommand;
import medspil.governance.GroupRights;
import medspil.governance.Groups;
import medspil.journal.Answer;
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

    /// For the secretariat's secretaries; for others there is nothing here.
    Opened byKeeper() {
      return orNothing(keeps());
    }

    /// For the members' secretaries; for others there is nothing here.
    Opened byMember() {
      return orNothing(raises());
    }

    private Opened orNothing(boolean may) {
      if (!may) {
        throw new NotThere();
      }
      return this;
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
        form.refused("refusal." + refusal.code());
        yield false;
      }
    };
  }
}
