package medspil.information.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import medspil.information.FileCheck.Verdict;
import medspil.information.FileCheck.Why;
import medspil.information.InformationTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a file that harms somebody's machine is handed on beside a citizen's name.
class CheckedFilesTest {
  private static final InformationTable TABLE = InformationTable.read();

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} that holds {1}: {2}")
  @CsvSource(
      textBlock =
          """
          a.pdf,      pdf,        pdf
          A.PDF,      pdf,        pdf
          a.png,      png,        png
          a.jpeg,     jpeg,       jpeg
          a.txt,      text,       txt
          a.docx,     docx,       docx
          a.xlsx,     docx,       NOT_WHAT_IT_SAYS
          a.docx,     zip,        NOT_WHAT_IT_SAYS
          a.docx,     pdf,        NOT_WHAT_IT_SAYS
          a.pdf,      program,    NOT_WHAT_IT_SAYS
          a.txt,      program,    NOT_WHAT_IT_SAYS
          a.txt,      html,       NOT_WHAT_IT_SAYS
          a.png,      pdf,        NOT_WHAT_IT_SAYS
          a.exe,      program,    NOT_TAKEN
          a.html,     html,       NOT_TAKEN
          a.docm,     docx,       NOT_TAKEN
          pdf.,       pdf,        NOT_TAKEN
          a.pdf,      nothing,    EMPTY
          """)
  void a_file_is_taken_when_it_is_of_a_kind_that_is_and_is_what_it_says(
      String name, String content, String verdict) throws IOException {
    assertThat(said(new CheckedFiles(TABLE, ""), name, content(content))).isEqualTo(verdict);
  }

  @Test
  void without_a_scanner_nothing_claims_to_have_been_scanned() throws IOException {
    var check = new CheckedFiles(TABLE, " ");

    assertThat(check.scans()).isFalse();
    assertThat(((Verdict.Fine) check.look(content("pdf"), "a.pdf")).scanned()).isFalse();
  }

  @Test
  void a_virus_is_refused_and_what_is_clean_is_taken() throws IOException {
    try (var clamd = OwnClamd.onTcp()) {
      var check = new CheckedFiles(TABLE, clamd.address());

      assertThat(check.scans()).isTrue();
      assertThat(said(check, "a.txt", OwnClamd.EICAR.getBytes(UTF_8))).isEqualTo("VIRUS");
      assertThat(((Verdict.Fine) check.look(content("pdf"), "a.pdf")).scanned()).isTrue();
    }
  }

  @Test
  void a_socket_of_the_machine_is_asked_as_well() throws IOException {
    var socket = folder.resolve("clamd.ctl");
    try (var _ = OwnClamd.on(UnixDomainSocketAddress.of(socket))) {
      var check = new CheckedFiles(TABLE, "unix:" + socket);

      assertThat(said(check, "a.txt", OwnClamd.EICAR.getBytes(UTF_8))).isEqualTo("VIRUS");
      assertThat(said(check, "a.pdf", content("pdf"))).isEqualTo("pdf");
    }
  }

  @Test
  void a_large_file_goes_in_small_pieces() throws IOException {
    try (var clamd = OwnClamd.onTcp()) {
      var large = (OwnClamd.EICAR + "x".repeat(3_000_000)).getBytes(UTF_8);

      assertThat(Clamd.at(clamd.address()).look(large)).isEqualTo(Clamd.Answer.FOUND);
      assertThat(clamd.largestChunk()).isLessThanOrEqualTo(64 * 1024);
    }
  }

  @Test
  void nothing_is_taken_unseen_while_the_scanner_is_away() throws IOException {
    String address;
    try (var clamd = OwnClamd.onTcp()) {
      address = clamd.address();
    }

    assertThat(said(new CheckedFiles(TABLE, address), "a.pdf", content("pdf")))
        .isEqualTo("SCANNER_AWAY");
    assertThat(said(new CheckedFiles(TABLE, "unix:/nowhere"), "a.pdf", content("pdf")))
        .isEqualTo("SCANNER_AWAY");
  }

  @ParameterizedTest
  @CsvSource({"INSTREAM size limit exceeded. ERROR", "stream: Can't allocate memory ERROR", "OK"})
  void what_the_scanner_cannot_say_is_no_yes(String answer) throws IOException {
    try (var clamd = OwnClamd.onTcp(_ -> answer)) {
      assertThat(said(new CheckedFiles(TABLE, clamd.address()), "a.pdf", content("pdf")))
          .isEqualTo("SCANNER_AWAY");
    }
  }

  @Test
  void a_scanner_that_says_nothing_is_not_waited_for_for_ever() throws IOException {
    try (var silent = ServerSocketChannel.open()) {
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      var clamd = new Clamd(silent.getLocalAddress(), Duration.ofMillis(50));

      assertThat(clamd.look(content("pdf"))).isEqualTo(Clamd.Answer.NONE);
    }
  }

  @ParameterizedTest
  @CsvSource({"clamd", ":3310", "clamd:", "clamd:port"})
  void a_setting_that_names_no_place_is_told_at_start(String written) {
    assertThatThrownBy(() -> new CheckedFiles(TABLE, written))
        .hasMessageContaining("medspil.clamd is host:3310");
  }

  private String said(CheckedFiles check, String name, byte[] content) throws IOException {
    return switch (check.look(content, name)) {
      case Verdict.Fine(var type, _) -> type.ending();
      case Verdict.Wrong(Why why) -> why.name();
    };
  }

  private static byte[] content(String what) throws IOException {
    return switch (what) {
      case "pdf" -> "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);
      case "png" -> HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
      case "jpeg" -> HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
      case "text" -> "Huslejen er 4.210 kr. om måneden.\n".getBytes(UTF_8);
      case "html" -> "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
      case "program" -> HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8000000");
      case "docx" -> packed("[Content_Types].xml", "word/document.xml");
      case "zip" -> packed("program.exe");
      default -> new byte[0];
    };
  }

  private static byte[] packed(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<x/>".getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
