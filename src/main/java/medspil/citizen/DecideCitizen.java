package medspil.citizen;

import java.time.Instant;
import java.util.List;
import medspil.journal.Decision;
import medspil.journal.Happened;

/// Answers a wish about a citizen; asking for the same twice changes nothing the second time.
public final class DecideCitizen {
  private static final Decision NOTHING_NEW = new Decision.Accepted(List.of());

  private DecideCitizen() {}

  public static Decision decide(Citizen citizen, CitizenCommand command) {
    return switch (command) {
      case CitizenCommand.Register(var residence, var birth, var at) ->
          citizen.known()
              ? NOTHING_NEW
              : happened(new CitizenEvent.Registered(residence, birth), at);
      case CitizenCommand.OpenEntitlement(var entitlement) -> open(citizen, entitlement);
      case CitizenCommand.EndEntitlement end -> end(citizen, end);
      case CitizenCommand.TakeEmergencyAccess(var access) ->
          citizen.known()
              ? happened(new CitizenEvent.EmergencyAccessTaken(access), access.from())
              : new Decision.Refused(CitizenRefusal.NOT_REGISTERED);
      case CitizenCommand.ChoosePractice(var practice, var at) ->
          practice.equals(citizen.practice())
              ? NOTHING_NEW
              : happened(new CitizenEvent.PracticeChosen(practice), at);
    };
  }

  private static Decision open(Citizen citizen, Entitlement entitlement) {
    if (!citizen.known()) {
      return new Decision.Refused(CitizenRefusal.NOT_REGISTERED);
    }
    return entitlement.equals(citizen.entitlements().get(entitlement.id()))
        ? NOTHING_NEW
        : happened(new CitizenEvent.EntitlementOpened(entitlement), entitlement.from());
  }

  private static Decision end(Citizen citizen, CitizenCommand.EndEntitlement end) {
    var entitlement = citizen.entitlements().get(end.entitlement());
    if (entitlement == null) {
      return new Decision.Refused(CitizenRefusal.NO_SUCH_ENTITLEMENT);
    }
    if (!entitlement.organisation().equals(end.organisation())) {
      return new Decision.Refused(CitizenRefusal.ANOTHER_ORGANISATIONS);
    }
    if (end.at().isBefore(entitlement.from())) {
      return new Decision.Refused(CitizenRefusal.ENDS_BEFORE_IT_BEGINS);
    }
    return end.at().equals(entitlement.until())
        ? NOTHING_NEW
        : happened(new CitizenEvent.EntitlementEnded(end.entitlement(), end.at()), end.at());
  }

  private static Decision happened(CitizenEvent event, Instant at) {
    return new Decision.Accepted(List.of(new Happened(event, at)));
  }
}
