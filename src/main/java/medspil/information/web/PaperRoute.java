package medspil.information.web;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.access.Sight;
import medspil.access.Viewer;
import medspil.information.Document;
import medspil.information.InformationTable;
import medspil.journal.PathwayId;
import medspil.journal.SealedFiles;
import medspil.order.OrderList;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Hands out a document, piece by piece, to be kept and never to be run here; and says who opened
/// it.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}/information/documents/{document}")
final class PaperRoute {
  private final InformationDoor door;
  private final InformationTable table;
  private final SealedFiles files;
  private final Sight sight;
  private final OrderList list;
  private final SeenPages pages;

  PaperRoute(
      InformationDoor door,
      InformationTable table,
      SealedFiles files,
      Sight sight,
      OrderList list,
      SeenPages pages) {
    this.door = door;
    this.table = table;
    this.files = files;
    this.sight = sight;
    this.list = list;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<StreamingResponseBody> file(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID document) {
    var id = new PathwayId(pathway);
    var paper = door.paper(shell, id, request, document, "information.document").document();
    var reading = new Reading(shell.viewer(), id, paper);
    var first = reading.piece(1);
    door.opened(shell, id, paper);
    return ResponseEntity.ok()
        .contentType(media(paper))
        .contentLength(paper.size())
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name(shell, id, paper), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(to -> reading.write(first, to));
  }

  private MediaType media(Document paper) {
    return table
        .type("." + paper.type())
        .map(one -> MediaType.parseMediaType(one.media()))
        .orElse(MediaType.APPLICATION_OCTET_STREAM);
  }

  private String name(Shell shell, PathwayId id, Document paper) {
    var name = list.words(shell.viewer(), id, List.of(paper.name())).get(paper.name());
    return name == null ? paper.id() + "." + paper.type() : name;
  }

  /// No more than a piece of the file is held at a time, and no connection while it goes down a
  /// slow line.
  private final class Reading {
    private final Viewer viewer;
    private final PathwayId id;
    private final Document paper;
    private final int pieces;

    Reading(Viewer viewer, PathwayId id, Document paper) {
      this.viewer = viewer;
      this.id = id;
      this.paper = paper;
      this.pieces = SealedFiles.pieces(paper.size());
    }

    byte[] piece(int number) {
      return sight
          .of(viewer, connection -> files.piece(connection, id, paper.id().value(), number, pieces))
          .orElseThrow(NotThere::new);
    }

    void write(byte[] first, OutputStream to) throws IOException {
      to.write(first);
      for (var number = 2; number <= pieces; number++) {
        to.write(piece(number));
      }
    }
  }

  @GetMapping("/seen")
  JteModel seen(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable UUID document) {
    var id = new PathwayId(pathway);
    var paper = door.paper(shell, id, request, document, "information.seen");
    door.lookedWho(shell, id);
    var address = Map.of("pathway", pathway, "request", request);
    return pages.of(shell, id, address, paper);
  }
}
