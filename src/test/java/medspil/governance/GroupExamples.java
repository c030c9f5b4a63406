package medspil.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.agreement.AgreementRef;
import medspil.directory.OrganisationId;
import medspil.governance.BodyDecision.Outcome;
import org.jspecify.annotations.Nullable;

/// Something of everything that happens to a group of bodies.
final class GroupExamples {
  static final OrganisationId TRUST = new OrganisationId(new UUID(0, 1));
  static final OrganisationId TOWN = new OrganisationId(new UUID(0, 2));
  static final OrganisationId STRANGER = new OrganisationId(new UUID(0, 9));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  static final UUID TOP = new UUID(1, 1);
  static final UUID MIDDLE = new UUID(1, 2);
  static final UUID BELOW = new UUID(1, 3);
  static final UUID MEETING = new UUID(2, 1);
  static final UUID MATTER = new UUID(3, 1);
  static final Charter CHARTER =
      new Charter("Helsefellesskapet", "health_community", TRUST, List.of(TRUST, TOWN));

  static final List<GroupEvent> EVENTS =
      List.of(
          new GroupEvent.Founded(CHARTER),
          new GroupEvent.MembersChanged(List.of(TRUST, TOWN)),
          new GroupEvent.BodySetUp(TOP, setup("Partnerskapsmøtet", "partnership_meeting", null)),
          new GroupEvent.BodyChanged(
              BELOW,
              new Body.Setup(
                  "Arbeidsgruppe",
                  "working_group",
                  TOP,
                  "Eldre",
                  TODAY,
                  TODAY.plusMonths(6),
                  List.of(TOWN))),
          new GroupEvent.MeetingPlanned(
              MEETING, TOP, Instant.parse("2026-12-01T12:00:00Z"), "Rådhuset"),
          new GroupEvent.MeetingMoved(MEETING, Instant.parse("2026-12-02T12:00:00Z"), ""),
          new GroupEvent.MeetingCalledOff(MEETING),
          new GroupEvent.MeetingHeld(MEETING, "26/310"),
          new GroupEvent.CaseRaised(
              MATTER,
              BELOW,
              TOWN,
              TODAY,
              "Fredager",
              "Kan vi ringe før kl. 12?",
              new BodyCase.About(new AgreementRef("god-avtale", 2), "4")),
          new GroupEvent.CaseRaised(MATTER, BELOW, TOWN, TODAY, "Fredager", "", null),
          new GroupEvent.CaseTaken(MATTER, MEETING),
          new GroupEvent.CaseSent(MATTER, TOP, "Det koster penger.", TODAY),
          decided(Outcome.ADOPTED, TOWN, TODAY.plusDays(14)),
          decided(Outcome.RECOMMENDED, null, null),
          decided(Outcome.POSTPONED, null, null),
          decided(Outcome.NOTED, null, null),
          decided(Outcome.REJECTED, null, null),
          new GroupEvent.CarriedOut(MATTER, TODAY.plusDays(9), "Rutinen er skrevet."));

  private GroupExamples() {}

  static Body.Setup setup(String name, String kind, @Nullable UUID under) {
    return new Body.Setup(name, kind, under, "", TODAY, null, List.of(TRUST, TOWN));
  }

  private static GroupEvent.Decided decided(
      Outcome outcome, @Nullable OrganisationId doer, @Nullable LocalDate due) {
    return new GroupEvent.Decided(
        MATTER,
        doer == null ? null : MEETING,
        outcome,
        "Prøves i tre måneder.",
        TODAY,
        "26/310",
        doer,
        due);
  }
}
