package medspil.message.web;

import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.message.FileId;
import medspil.message.MessageList;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands out what is attached to a message, to be kept and never to be run here.
@RestController
final class FileRoute {
  private final MessageDoor door;
  private final MessageList list;

  FileRoute(MessageDoor door, MessageList list) {
    this.door = door;
    this.list = list;
  }

  @GetMapping("/citizens/{pathway}/messages/{conversation}/files/{file}")
  ResponseEntity<byte[]> file(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID conversation,
      @PathVariable UUID file) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, conversation, "message.file");
    var found =
        opened
            .pathway()
            .conversations()
            .file(opened.conversation(), new FileId(file))
            .orElseThrow(NotThere::new);
    var type = found.type();
    var parts = list.words(shell.viewer(), id, found.content());
    if (type == null || parts.size() != found.parts()) {
      throw new NotThere();
    }
    var content =
        found.content().stream()
            .map((NoteId part) -> parts.getOrDefault(part, ""))
            .collect(Collectors.joining());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + file + "." + type.ending() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(Base64.getDecoder().decode(content));
  }
}
