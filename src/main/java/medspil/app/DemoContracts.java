package medspil.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.deadline.Country;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.order.AuthorityDecision;
import medspil.order.Complaint;
import medspil.order.ComplaintState;
import medspil.order.ContractCommand;
import medspil.order.ContractParty;
import medspil.order.ContractSignature;
import medspil.order.ContractTerms;
import medspil.order.DecisionId;
import medspil.order.MoveInStep;
import medspil.order.MoveInStepId;
import medspil.order.Municipalities;
import medspil.order.Nature;
import medspil.order.Notice;
import medspil.order.Offer;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.order.Outcome;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.order.ReportForm;
import medspil.order.RequestId;
import medspil.order.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's contracts: one that runs, one that waits for a signature on a new rate, and one that
/// is terminated.
@Profile("demo")
@Component
final class DemoContracts {
  private final Pathways pathways;

  DemoContracts(Pathways pathways) {
    this.pathways = pathways;
  }

  void tell(PathwayId tove, PathwayId bo, PathwayId gerda, Instant now) {
    var running = new Told(tove, "tove", "hjoerring", "solgaarden", now.minus(days(170)));
    running.agreed("case_worker_hjoerring", "facility_staff_solgaarden", now);
    var dearer = new Told(bo, "bo", "norddjurs", "engparken", now.minus(days(60)));
    dearer.agreed("case_worker", "facility_staff", now);
    dearer.dearer(now);
    var ending = new Told(gerda, "gerda", "norddjurs", "engparken", now.minus(days(300)));
    ending.agreed("case_worker", "facility_staff", now);
    ending.terminated(now.minus(days(3)));
  }

  /// The request that became a citizen's contract.
  static RequestId contract(String who) {
    return new RequestId(DemoChapter.named("contract:" + who, "request"));
  }

  private static Duration days(int number) {
    return Duration.ofDays(number);
  }

  /// One citizen's, from the order on.
  private final class Told {
    private final PathwayId citizen;
    private final DemoChapter chapter;
    private final String home;
    private final String provider;
    private final Instant begun;
    private final RequestId contract;
    private final List<Note> notes = new ArrayList<>();

    Told(PathwayId citizen, String who, String home, String provider, Instant begun) {
      this.citizen = citizen;
      this.chapter = new DemoChapter(pathways, "contract:" + who);
      this.home = home;
      this.provider = provider;
      this.begun = begun;
      this.contract = DemoContracts.contract(who);
    }

    void agreed(String authority, String staff, Instant now) {
      ordered(begun.minus(days(30)));
      var at = begun.minus(days(14));
      var terms = terms(null);
      act("proposed", at, propose(0, DemoChapter.day(begun), terms, at));
      act("signed-provider", at, sign(1, ContractParty.PROVIDER, staff, at));
      act("signed-authority", at, sign(1, ContractParty.AUTHORITY, authority, at));
      var steps =
          List.of(
              step("pre_visit", ContractParty.PROVIDER, DemoChapter.day(at.plus(days(4)))),
              step("goals", ContractParty.AUTHORITY, DemoChapter.day(at.plus(days(9)))),
              step("first_day", ContractParty.PROVIDER, DemoChapter.day(begun)),
              step("three_months", ContractParty.AUTHORITY, DemoChapter.day(begun).plusMonths(3)));
      act(
          "planned",
          at,
          new ContractCommand.PlanMoveIn(
              contract, 0, ContractParty.AUTHORITY, steps, List.of(), at));
      steps.stream()
          .filter(one -> one.day().isBefore(DemoChapter.day(now)))
          .forEach(one ->
              act(
                  "ticked/" + one.code(),
                  at(one.day()),
                  new ContractCommand.TickMoveIn(
                      contract, one.id(), true, one.owner(), at(one.day()))));
    }

    /// A rate that the authority has written and the provider has not signed.
    void dearer(Instant now) {
      var from = DemoChapter.day(now).plusMonths(1).withDayOfMonth(1);
      var at = now.minus(days(2));
      act("dearer", at, propose(1, from, terms(from), at));
      act("signed-dearer", at, sign(2, ContractParty.AUTHORITY, "case_worker", at));
    }

    void terminated(Instant at) {
      var why = chapter.note("why", "Gerda har brug for mere hjælp, end vi kan give her.");
      act(
          "terminated",
          at,
          new ContractCommand.Terminate(
              contract,
              ContractParty.PROVIDER,
              "other_need",
              why,
              DemoChapter.day(at),
              Country.DENMARK,
              at));
    }

    private void ordered(Instant at) {
      var acting = OrganisationId.of(home).value();
      var decision =
          decided("grant", Outcome.GRANT, "Du får støtte til at bo og klare hverdagen.", at);
      decided("own-payment", Outcome.OWN_PAYMENT, "Du betaler selv husleje, kost og varme.", begun);
      var purpose = chapter.note("purpose", "At bo trygt og klare mere af hverdagen selv.");
      var order =
          new Order(
              new OrderId(chapter.named("order")),
              UnitId.of(home, "myndighed").value(),
              new Municipalities(acting, acting, acting),
              decision,
              null,
              new Wanted(Nature.DEVELOPING, purpose.id(), null, null, DemoChapter.day(begun), null),
              at,
              Map.of());
      act(
          "placed",
          at,
          new OrderCommand.PlaceOrder(order, List.of(purpose)),
          new OrderCommand.Ask(
              order.id(), contract, UnitId.of(provider, provider).value(), DemoChapter.day(at), at),
          new OrderCommand.MakeOffer(
              contract,
              new Offer(DemoChapter.day(begun), rate(DemoChapter.day(begun), "2180")),
              null,
              at),
          new OrderCommand.Choose(contract, at));
    }

    private DecisionId decided(String what, Outcome outcome, String words, Instant at) {
      var plain = chapter.note("decision/" + what, words);
      var id = new DecisionId(chapter.named("decision/" + what));
      act(
          "decided/" + what,
          at,
          new OrderCommand.RecordDecision(
              new AuthorityDecision(
                  id,
                  OrganisationId.of(home).value(),
                  outcome,
                  outcome == Outcome.GRANT ? "SEL-107" : "SEL-163",
                  DemoChapter.day(at),
                  DemoChapter.day(at),
                  plain.id(),
                  null,
                  new Complaint(true, DemoChapter.day(at).plusWeeks(4), ComplaintState.NONE),
                  at,
                  null),
              List.of(plain)));
      return id;
    }

    private ContractTerms terms(@Nullable LocalDate dearerFrom) {
      var rates = new ArrayList<Rate>();
      rates.add(rate(DemoChapter.day(begun), "2180"));
      if (dearerFrom != null) {
        rates.add(rate(dearerFrom, "2265.50"));
      }
      return new ContractTerms(
          DemoChapter.day(begun),
          null,
          rates,
          new Notice(3, Notice.Unit.MONTHS, true),
          clause(
              "in-notice",
              "Støtten gives som hidtil til sidste dag. Parterne holder et møde om, hvad der kommer"
                  + " i stedet, inden en måned er gået."),
          clause(
              "not-delivered",
              "Udfører siger det samme dag. Der betales ikke for dage uden støtte, og myndigheden"
                  + " kan finde en anden udfører uden varsel."),
          clause(
              "discharge",
              "Når støtten ikke længere er nødvendig for at sove, handle og lave mad selv i tre"
                  + " måneder i træk."),
          ReportForm.BOTH,
          clause("own-payment", "Kommunens afgørelse og boligdokumentet."));
    }

    private NoteId clause(String name, String words) {
      var note = chapter.note(name, words);
      notes.add(note);
      return note.id();
    }

    private ContractCommand propose(int basedOn, LocalDate from, ContractTerms terms, Instant at) {
      var brought = basedOn == 0 ? List.copyOf(notes) : List.<Note>of();
      return new ContractCommand.Propose(
          contract, basedOn, ContractParty.AUTHORITY, from, terms, brought, at);
    }

    private ContractCommand sign(int revision, ContractParty party, String person, Instant at) {
      var unit =
          party == ContractParty.PROVIDER
              ? UnitId.of(provider, provider)
              : UnitId.of(home, "myndighed");
      return new ContractCommand.Sign(
          contract,
          revision,
          new ContractSignature(party, DemoWorkers.id(person), unit.value(), "confirmed", at));
    }

    private MoveInStep step(String code, ContractParty owner, LocalDate day) {
      return new MoveInStep(
          new MoveInStepId(chapter.named("step/" + code)), owner, code, null, day, null);
    }

    private void act(String what, Instant at, OrderCommand... wishes) {
      send(what, at, Arrays.stream(wishes).map(PathwayCommand.OfOrder::new).toList());
    }

    private void act(String what, Instant at, ContractCommand wish) {
      send(what, at, List.of(new PathwayCommand.OfContract(wish)));
    }

    private void send(String what, Instant at, List<? extends PathwayCommand> wishes) {
      chapter.act(citizen, what, at, wishes.toArray(PathwayCommand[]::new));
    }

    private static Rate rate(LocalDate from, String amount) {
      return new Rate(from, new BigDecimal(amount), "DKK", Per.DAY);
    }

    private static Instant at(LocalDate day) {
      return day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    }
  }
}
