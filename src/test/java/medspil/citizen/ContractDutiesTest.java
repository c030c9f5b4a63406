package medspil.citizen;

import static medspil.citizen.PathwayExamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.Proves;
import medspil.access.EmergencyRule;
import medspil.access.Openings;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.agreement.Source;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.DirectoryFile;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.Decision;
import medspil.journal.NoteId;
import medspil.order.ContractCommand;
import medspil.order.ContractParty;
import medspil.order.ContractSignature;
import medspil.order.ContractTerms;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Notice;
import medspil.order.Offer;
import medspil.order.OrderEvent;
import medspil.order.OrderId;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.ReportForm;
import medspil.order.RequestId;
import medspil.order.Wanted;
import medspil.task.Task;
import medspil.task.TaskCommand;
import org.junit.jupiter.api.Test;

/// If this breaks, nobody calls the meeting that the agreement promises, and a provider that has a
/// contract cannot write on the citizen's goals, or still can when it is over.
class ContractDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate START = LocalDate.parse("2026-06-01");
  private static final RequestId CONTRACT = new RequestId(new UUID(3, 1));
  private static final NoteId NOTE = new NoteId(new UUID(4, 1));
  private static final UUID HJOERRING = OrganisationId.of("hjoerring").value();
  private static final UUID DESK = UnitId.of("hjoerring", "myndighed").value();
  private static final UUID SOLGAARDEN = UnitId.of("solgaarden", "solgaarden").value();
  private static final Directory DIRECTORY =
      Directory.of(List.of(DirectoryFile.denmark(), DirectoryFile.demoRegion()));
  private static final Openings OPENINGS =
      new Openings(
          Map.of(
              "order", Set.of(Category.PLACEMENT),
              "contract", Set.of(Category.COORDINATION, Category.SOCIAL, Category.PLACEMENT)),
          Map.of("contract", Duration.ofDays(30)),
          new EmergencyRule(Set.of(), List.of(), Duration.ZERO));
  private static final String RULES =
      """
      agreement: test
      kind: framework_agreement
      in_force: 2021-06-01
      languages: [da]
      title: {da: Prøve}
      origin: {kind: agreed_text, source: Prøve}
      parties:
        acting_municipality: region-nordjylland.municipalities
        provider: region-nordjylland.facilities
      clauses:
        "1":
          heading: {da: Et punkt}
          rules:
            - id: status_meeting
              recurrence:
                when: contract.begun
                who: acting_municipality
                shall: {da: Indkald til statusmøde}
                every: 12 months
                first: 3 months
                counted_from: event
                until: contract.terminated
            - id: new_rate
              duty:
                when: contract.amended
                if: "contract.rate_changed"
                who: provider
                shall: {da: Opdater takst}
                within: 14 days
            - id: winding_up
              duty:
                when: contract.terminated
                who: provider
                shall: {da: Hold samtale om afslutning}
                within: 14 days
      """;
  private static final DecidePathway DECIDE = decide();

  @Test
  @Proves({"R1-73", "R1-74", "R1-93"})
  void an_agreement_can_have_rules_for_what_comes_after_a_contract() {
    var agreed = agreed(DECIDE, ordered(), 0, terms("2450"), START);
    assertThat(owed(agreed)).containsExactly("status_meeting acting_municipality 2026-09-01");

    var met = done(agreed);
    assertThat(owed(met)).containsExactly("status_meeting acting_municipality 2027-09-01");

    var dearer = agreed(DECIDE, met, 1, terms("2600"), START.plusMonths(5));
    assertThat(owed(dearer))
        .containsExactlyInAnyOrder(
            "status_meeting acting_municipality 2027-09-01", "new_rate provider 2026-05-18");

    var terminated = act(dearer, terminate());
    assertThat(owed(terminated))
        .containsExactlyInAnyOrder(
            "new_rate provider 2026-05-18", "winding_up provider 2026-05-18");

    var mistaken =
        act(
            terminated,
            new ContractCommand.WithdrawTermination(
                CONTRACT, ContractParty.PROVIDER, LocalDate.parse("2026-05-04"), AT));
    assertThat(owed(mistaken))
        .containsExactlyInAnyOrder(
            "status_meeting acting_municipality 2027-09-01", "new_rate provider 2026-05-18");
  }

  @Test
  void a_provider_is_a_side_of_the_goals_from_both_signatures_until_the_last_day() {
    var authority = new Authority(OPENINGS);
    var staff = viewer(Role.FACILITY_STAFF, "solgaarden", SOLGAARDEN);
    var desk = viewer(Role.CASE_WORKER, "hjoerring", DESK);

    assertThat(authority.sides(staff, ID, ordered(), AT)).isEmpty();

    var terminated = act(agreed(DECIDE, ordered(), 0, terms("2450"), START), terminate());
    var last = Instant.parse("2026-08-31T21:59:59Z");
    assertThat(authority.sides(staff, ID, terminated, last)).containsExactly(Side.PROVIDER);
    assertThat(authority.sides(desk, ID, terminated, last)).isEmpty();
    assertThat(authority.sides(staff, ID, terminated, last.plusSeconds(1))).isEmpty();
    assertThat(authority.seen(staff, ID, terminated, last.plus(Duration.ofDays(29))))
        .contains(Category.PLACEMENT, Category.SOCIAL);
    assertThat(authority.seen(staff, ID, terminated, last.plus(Duration.ofDays(30)))).isEmpty();
  }

  @Test
  void each_side_signs_for_itself_only() {
    var authority = new Authority(OPENINGS);
    var staff = viewer(Role.FACILITY_STAFF, "solgaarden", SOLGAARDEN);
    var desk = viewer(Role.CASE_WORKER, "hjoerring", DESK);
    var other = viewer(Role.CASE_WORKER, "horsens", DESK);

    assertThat(may(authority, staff, ContractParty.PROVIDER)).isTrue();
    assertThat(may(authority, staff, ContractParty.AUTHORITY)).isFalse();
    assertThat(may(authority, desk, ContractParty.AUTHORITY)).isTrue();
    assertThat(may(authority, desk, ContractParty.PROVIDER)).isFalse();
    assertThat(may(authority, other, ContractParty.AUTHORITY)).isFalse();
  }

  private static boolean may(Authority authority, Viewer viewer, ContractParty as) {
    return authority
        .refuses(viewer, ID, ordered(), new PathwayCommand.OfContract(sign(1, as)), AT)
        .isEmpty();
  }

  private static Pathway ordered() {
    var order = new OrderId(new UUID(2, 1));
    return Stream.of(
            new CitizenEvent.Registered(HJOERRING, START.minusYears(60)),
            new OrderEvent.Placed(
                order,
                DESK,
                new Municipalities(HJOERRING, HJOERRING, HJOERRING),
                null,
                "acute",
                new Wanted(Nature.SUPPORTING, NOTE, null, null, START, null),
                AT),
            new OrderEvent.Asked(order, CONTRACT, SOLGAARDEN, START, AT),
            new OrderEvent.Offered(CONTRACT, new Offer(START, rate("2450")), null, AT),
            new OrderEvent.Chosen(CONTRACT, AT))
        .reduce(Pathway.NEW, Pathway::evolve, (_, after) -> after);
  }

  /// A contract that both signed on the fourth of May, from the first of June.
  static Pathway agreed(DecidePathway decide) {
    return agreed(decide, ordered(), 0, terms("2450"), START);
  }

  /// The same contract, with another rate that both signed.
  static Pathway dearer(DecidePathway decide, Pathway pathway) {
    return agreed(decide, pathway, 1, terms("2600"), START.plusMonths(5));
  }

  private static Pathway agreed(
      DecidePathway decide, Pathway pathway, int basedOn, ContractTerms terms, LocalDate from) {
    var wishes =
        List.of(
            new ContractCommand.Propose(
                CONTRACT, basedOn, ContractParty.PROVIDER, from, terms, List.of(), AT),
            sign(basedOn + 1, ContractParty.PROVIDER),
            sign(basedOn + 1, ContractParty.AUTHORITY));
    var now = pathway;
    for (var wish : wishes) {
      now = act(decide, now, new PathwayCommand.OfContract(wish));
    }
    return now;
  }

  private static ContractCommand sign(int revision, ContractParty party) {
    return new ContractCommand.Sign(
        CONTRACT,
        revision,
        new ContractSignature(party, new UUID(7, 1), SOLGAARDEN, "confirmed", AT));
  }

  private static ContractCommand terminate() {
    return new ContractCommand.Terminate(
        CONTRACT,
        ContractParty.PROVIDER,
        "goal_reached",
        null,
        LocalDate.parse("2026-05-04"),
        Country.DENMARK,
        AT);
  }

  private static ContractTerms terms(String amount) {
    var notice = new Notice(3, Notice.Unit.MONTHS, true);
    return new ContractTerms(
        START, null, List.of(rate(amount)), notice, NOTE, NOTE, NOTE, ReportForm.PROSE, null);
  }

  private static Rate rate(String amount) {
    return new Rate(START, new BigDecimal(amount), "DKK", Per.DAY);
  }

  private static Pathway act(Pathway pathway, ContractCommand wish) {
    return act(pathway, new PathwayCommand.OfContract(wish));
  }

  private static Pathway done(Pathway pathway) {
    var open = pathway.tasks().all().stream().filter(task -> task.status().owed()).findFirst();
    return act(
        pathway,
        new PathwayCommand.OfTask(
            new TaskCommand.Complete(open.orElseThrow().id(), "done", AT, DESK)));
  }

  private static Pathway act(Pathway pathway, PathwayCommand wish) {
    return act(DECIDE, pathway, wish);
  }

  private static Pathway act(DecidePathway decide, Pathway pathway, PathwayCommand wish) {
    var decision = decide.decide(pathway, wish, new Subject(ID.value()), AT, UUID::randomUUID);
    return DecidePathway.evolve(pathway, ((Decision.Accepted) decision).happened());
  }

  private static List<String> owed(Pathway pathway) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .map(ContractDutiesTest::said)
        .toList();
  }

  private static String said(Task task) {
    var due = LocalDate.ofInstant(task.due(), ZoneId.of("Europe/Copenhagen"));
    return "%s %s %s".formatted(task.rule().rule(), task.owner().party(), due);
  }

  private static Viewer viewer(Role role, String organisation, UUID unit) {
    return new Viewer(
        new UUID(9, 1), "A", role, OrganisationId.of(organisation), Set.of(new UnitId(unit)));
  }

  private static DecidePathway decide() {
    var agreements = LibraryExamples.inForce(DIRECTORY, START, new Source("test", RULES));
    return new DecidePathway(() -> new FollowAgreements(agreements, DIRECTORY));
  }
}
