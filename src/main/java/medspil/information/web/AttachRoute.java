package medspil.information.web;

import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
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
      @RequestParam(required = false) @Nullable MultipartFile file,
      Sent sent)
      throws IOException {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, request, "information.form");
    var giver = InformationPages.party(sent.text("from"));
    var item = sent.text("item");
    var listed = InformationDoor.codes(door.listed(shell, opened, giver));
    if ((!listed.contains(item) && !item.equals(Item.OTHER))
        || !pages.mayDo(shell, opened).contains(giver)) {
      throw new NotThere();
    }
    var form = sent.as(InformationPages.form("attach", giver, item));
    var large = file != null && file.getSize() > LARGEST;
    if (file == null) {
      form.wrong("file", "information.wrong.empty");
    } else if (large) {
      form.wrong("file", "information.wrong.too_large");
    } else {
      take(new Target(shell, id, opened, giver, item, listed, form), file);
    }
    if (form.isFine()) {
      return Reply.done("information.flash.attach", InformationPages.address(id, opened, giver));
    }
    var again = page(shell, id, request, form);
    return large
        ? ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(again)
        : Reply.again(again);
  }

  private record Target(
      Shell shell,
      PathwayId id,
      InformationDoor.Opened opened,
      ContractParty from,
      String item,
      List<String> listed,
      SentForm form) {

    /// The same wish of the same person twice is the same file; nobody else's can be hit by it.
    DocumentId document() {
      var name =
          "document:"
              + opened.request().id()
              + ":"
              + shell.viewer().person()
              + ":"
              + form.command();
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

  private void take(Target to, MultipartFile file) throws IOException {
    var name = name(file);
    var content = file.getBytes();
    switch (check.look(content, name)) {
      case FileCheck.Verdict.Wrong(var why) ->
          to.form().wrong("file", "information.wrong." + why.name().toLowerCase(Locale.ROOT));
      case FileCheck.Verdict.Fine fine -> keep(to, content, name, fine);
    }
  }

  private void keep(Target to, byte[] content, String name, FileCheck.Verdict.Fine fine)
      throws IOException {
    var size = (long) content.length;
    if (!files.keep(to.place(), size, new ByteArrayInputStream(content))) {
      throw new NotThere();
    }
    var now = to.shell().dates().now();
    var note = new Note(new NoteId(ids.get()), name);
    var document =
        new Document(to.document(), note.id(), fine.type().ending(), size, fine.scanned(), now);
    var wish =
        new InformationCommand.Attach(
            to.opened().request().id(),
            to.from(),
            to.item(),
            document,
            note,
            to.listed(),
            to.from(),
            now);
    if (!door.carriedOut(to.shell(), to.id(), to.form(), Optional.of(wish))) {
      files.drop(to.id(), to.document().value());
    }
  }

  @PostMapping("/{document}/remove")
  Reply<JteModel> remove(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID document,
      Sent sent) {
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
            .orElseThrow(NotThere::new);
    var wish =
        new InformationCommand.Detach(
            opened.request().id(),
            item.from(),
            item.code(),
            named,
            item.from(),
            shell.dates().now());
    var form = sent.as("remove");
    if (!door.carriedOut(shell, id, form, Optional.of(wish))) {
      return Reply.again(page(shell, id, request, form));
    }
    files.drop(id, document);
    return Reply.done(
        "information.flash.remove", InformationPages.address(id, opened, item.from()));
  }

  private JteModel page(Shell shell, PathwayId id, UUID request, SentForm form) {
    return pages.of(shell, id, door.open(shell, id, request, "information"), form, List.of());
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
