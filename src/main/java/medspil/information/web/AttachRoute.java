package medspil.information.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.information.Document;
import medspil.information.DocumentId;
import medspil.information.FileCheck;
import medspil.information.InformationCommand;
import medspil.information.Item;
import medspil.journal.Category;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.journal.SealedFiles;
import medspil.order.ContractParty;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes in a file that goes with an item: looked at, sealed, and only then told of.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}/information/documents")
final class AttachRoute {
  private static final int LONGEST_NAME = 150;
  private static final long LARGEST = 25L * 1024 * 1024;

  private final InformationDoor door;
  private final InformationPages pages;
  private final FileCheck check;
  private final SealedFiles files;
  private final Supplier<UUID> ids;

  AttachRoute(
      InformationDoor door,
      InformationPages pages,
      FileCheck check,
      SealedFiles files,
      Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.check = check;
    this.files = files;
    this.ids = ids;
  }

  @PostMapping
  Object attach(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @RequestParam UUID command,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(required = false) @Nullable MultipartFile file,
      RedirectAttributes onward)
      throws IOException {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, request, "information.form");
    var giver = InformationPages.party(from);
    var listed = InformationDoor.codes(door.listed(shell, opened, giver));
    if ((!listed.contains(item) && !item.equals(Item.OTHER))
        || !pages.mayDo(shell, opened).contains(giver)) {
      throw InformationDoor.unknown();
    }
    var sent = new SentForm(InformationPages.form("attach", giver, item), Map.of());
    var large = file != null && file.getSize() > LARGEST;
    if (file == null) {
      sent.wrong("file", "information.wrong.empty");
    } else if (large) {
      sent.wrong("file", "information.wrong.too_large");
    } else {
      var to = new Target(shell, id, opened, giver, item, listed, command);
      take(to, file, sent);
    }
    if (!sent.isWrong() && sent.refusal() == null) {
      return InformationRoute.done(
          onward, "attach", InformationPages.address(id, opened) + "#" + from);
    }
    return ResponseEntity.status(
            large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, door.open(shell, id, request, "information"), sent, List.of()));
  }

  private record Target(
      Shell shell,
      PathwayId id,
      InformationDoor.Opened opened,
      ContractParty from,
      String item,
      List<String> listed,
      UUID command) {

    /// The same wish of the same person twice is the same file; nobody else's can be hit by it.
    DocumentId document() {
      var name =
          "document:" + opened.request().id() + ":" + shell.viewer().person() + ":" + command;
      return new DocumentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    SealedFiles.Place place() {
      return new SealedFiles.Place(
          id,
          document().value(),
          Category.PLACEMENT,
          List.of(opened.order().unit(), opened.request().unit()));
    }
  }

  private void take(Target to, MultipartFile file, SentForm sent) throws IOException {
    var name = name(file);
    var waiting = Files.createTempFile("medspil", null);
    try {
      file.transferTo(waiting);
      switch (check.look(waiting, name)) {
        case FileCheck.Verdict.Wrong(var why) ->
            sent.wrong("file", "information.wrong." + why.name().toLowerCase(Locale.ROOT));
        case FileCheck.Verdict.Fine fine -> keep(to, waiting, name, fine, sent);
      }
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  private void keep(
      Target to, Path waiting, String name, FileCheck.Verdict.Fine fine, SentForm sent)
      throws IOException {
    var size = Files.size(waiting);
    try (var content = Files.newInputStream(waiting)) {
      if (!files.keep(to.place(), size, content)) {
        throw InformationDoor.unknown();
      }
    }
    var now = to.shell().dates().now();
    var note = new Note(new NoteId(ids.get()), name);
    var document =
        new Document(to.document(), note.id(), fine.type().ending(), size, fine.scanned(), now);
    var refusal =
        door.carriedOut(
            to.shell(),
            to.id(),
            to.command(),
            new InformationCommand.Attach(
                to.opened().request().id(),
                to.from(),
                to.item(),
                document,
                note,
                to.listed(),
                to.from(),
                now));
    refusal.ifPresent(why -> {
      files.drop(to.id(), to.document().value());
      sent.refused(why);
    });
  }

  @PostMapping("/{document}/remove")
  Object remove(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID document,
      @RequestParam UUID command,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, request, "information.form");
    var named = new DocumentId(document);
    var item =
        opened
            .pathway()
            .exchanges()
            .of(opened.request().id())
            .with(named)
            .filter(one -> pages.mayDo(shell, opened).contains(one.from()))
            .orElseThrow(InformationDoor::unknown);
    var refusal =
        door.carriedOut(
            shell,
            id,
            command,
            new InformationCommand.Detach(
                opened.request().id(),
                item.from(),
                item.code(),
                named,
                item.from(),
                shell.dates().now()));
    if (refusal.isEmpty()) {
      files.drop(id, document);
      return InformationRoute.done(
          onward,
          "remove",
          InformationPages.address(id, opened) + "#" + InformationPages.code(item.from()));
    }
    var sent = new SentForm("remove", Map.of()).refused(refusal.get());
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, door.open(shell, id, request, "information"), sent, List.of()));
  }

  /// Without the folders that some browsers send along, and what no name has.
  private static String name(MultipartFile file) {
    var sent = file.getOriginalFilename();
    var name =
        (sent == null ? "" : sent)
            .replaceAll(".*[/\\\\]", "")
            .replaceAll("\\p{Cntrl}|\\p{Cf}", "")
            .strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }
}
