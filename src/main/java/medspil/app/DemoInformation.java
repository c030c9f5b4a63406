package medspil.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.directory.UnitId;
import medspil.information.Document;
import medspil.information.DocumentId;
import medspil.information.InformationCommand;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.journal.SealedFiles;
import medspil.order.ContractParty;
import medspil.order.RequestId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the demo's authorities and providers have given each other: much of it for Tove, a
/// beginning for Lis, and what each of them lacks.
@Profile("demo")
@Component
final class DemoInformation {
  private static final List<String> FROM_AUTHORITY =
      List.of(
          "professional_assessment",
          "relevant_information",
          "order",
          "agenda",
          "minutes",
          "updated_goals",
          "adjusted_order");
  private static final List<String> FROM_PROVIDER = List.of("offer", "own_payment", "contract");

  private final Pathways pathways;
  private final SealedFiles files;

  DemoInformation(Pathways pathways, SealedFiles files) {
    this.pathways = pathways;
    this.files = files;
  }

  void tell(PathwayId tove, PathwayId lis, Instant now) {
    var given = new Told(tove, DemoContracts.contract("tove"), now.minus(Duration.ofDays(180)));
    given.needed(
        ContractParty.AUTHORITY,
        "professional_assessment",
        "Solgården skal vide, hvad Tove kan selv, og hvad hun har brug for hjælp til.",
        "Tove klarer sig selv om morgenen. Hun mister overblikket om aftenen og ringer da gerne til nogen, hun kender.");
    given.needed(
        ContractParty.AUTHORITY,
        "order",
        "Bestillingen er det, støtten bygger på.",
        "Se bestillingen her i Medspil.");
    given.give(ContractParty.AUTHORITY, "professional_assessment", "order");
    given.notNeeded(
        ContractParty.AUTHORITY,
        "relevant_information",
        "Der er ingen rapport fra VISO, og psykiatrien har ikke haft noget med Tove at gøre.");
    given.needed(
        ContractParty.PROVIDER,
        "own_payment",
        "Kommunen skal afgøre, hvad Tove selv betaler.",
        "Huslejen er 4.210 kr. om måneden, varme og el er med. Lejekontrakten er underskrevet af Tove.");
    given.attach(
        ContractParty.PROVIDER,
        "own_payment",
        "Boligdokument Solgården.txt",
        """
        Boligdokument (opfundet til demonstrationen)

        Bolig 12, Solgården. 38 m2, eget bad, fælles køkken.
        Husleje 4.210 kr. om måneden. Varme og el er med i huslejen.
        """);
    given.give(ContractParty.PROVIDER, "own_payment");
    var asked = new Told(tove, DemoContracts.contract("tove"), now.minus(Duration.ofDays(2)));
    asked.ask(
        ContractParty.AUTHORITY,
        "minutes",
        ContractParty.PROVIDER,
        "Vi skal sætte delmål ud fra det, der blev aftalt på mødet.");
    var begun = new Told(lis, DemoOrders.request("engparken"), now.minus(Duration.ofDays(4)));
    begun.needed(
        ContractParty.AUTHORITY,
        "professional_assessment",
        "Engparken skal kunne se, om de kan give den støtte, Lis har brug for om natten.",
        "Lis sover dårligt og har brug for, at nogen er vågen i huset om natten.");
    begun.give(ContractParty.AUTHORITY, "professional_assessment");
  }

  /// About one request, at one time.
  private final class Told {
    private final PathwayId citizen;
    private final RequestId request;
    private final DemoChapter chapter;
    private final Instant at;

    Told(PathwayId citizen, RequestId request, Instant at) {
      this.citizen = citizen;
      this.request = request;
      this.chapter = new DemoChapter(pathways, "information:" + request);
      this.at = at;
    }

    void needed(ContractParty from, String item, String why, String content) {
      act(
          item + "/needed",
          new InformationCommand.Consider(
              request,
              from,
              item,
              true,
              chapter.note(item + "/why", why),
              "consent",
              chapter.note(item + "/content", content),
              listed(from),
              from,
              at));
    }

    void notNeeded(ContractParty from, String item, String why) {
      act(
          item + "/not",
          new InformationCommand.Consider(
              request,
              from,
              item,
              false,
              chapter.note(item + "/why-not", why),
              null,
              null,
              listed(from),
              from,
              at));
    }

    void attach(ContractParty from, String item, String name, String words) {
      var id = new DocumentId(chapter.named(item + "/file"));
      var bytes = words.getBytes(StandardCharsets.UTF_8);
      keep(id, bytes);
      var called = chapter.note(item + "/file-name", name);
      var document = new Document(id, called.id(), "txt", bytes.length, false, at);
      act(
          item + "/attached",
          new InformationCommand.Attach(
              request, from, item, document, called, listed(from), from, at));
    }

    private void keep(DocumentId id, byte[] bytes) {
      var units =
          List.of(
              UnitId.of("hjoerring", "myndighed").value(),
              UnitId.of("solgaarden", "solgaarden").value());
      try {
        files.keep(
            new SealedFiles.Place(citizen, id.value(), Category.PLACEMENT, units),
            bytes.length,
            new ByteArrayInputStream(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void give(ContractParty from, String... items) {
      act(
          from + "/given",
          new InformationCommand.Give(request, from, Set.of(items), listed(from), from, at));
    }

    void ask(ContractParty from, String item, ContractParty by, String why) {
      act(
          item + "/asked",
          new InformationCommand.AskFor(
              request, from, item, chapter.note(item + "/asked", why), by, at));
    }

    private void act(String what, InformationCommand command) {
      chapter.act(citizen, what, at, new PathwayCommand.OfInformation(command));
    }
  }

  private static List<String> listed(ContractParty from) {
    return from == ContractParty.AUTHORITY ? FROM_AUTHORITY : FROM_PROVIDER;
  }
}
