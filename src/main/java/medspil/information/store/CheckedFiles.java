package medspil.information.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import medspil.information.DocumentType;
import medspil.information.FileCheck;
import medspil.information.InformationTable;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

/// Recognises files by their content with Apache Tika's table of beginnings, and asks clamd, where
/// there is one; nothing in a file is opened or run, and nothing of it is written to a disk.
public final class CheckedFiles implements FileCheck {
  private final InformationTable table;
  private final Optional<Clamd> clamd;
  private final Tika tika = new Tika();

  /// @param clamd where it listens; empty where there is none
  public CheckedFiles(InformationTable table, String clamd) {
    this.table = table;
    this.clamd = clamd.isBlank() ? Optional.empty() : Optional.of(Clamd.at(clamd.strip()));
  }

  @Override
  public boolean scans() {
    return clamd.isPresent();
  }

  @Override
  public Verdict look(byte[] content, String name) throws IOException {
    if (content.length == 0) {
      return new Verdict.Wrong(Why.EMPTY);
    }
    var type = table.type(name).orElse(null);
    if (type == null) {
      return new Verdict.Wrong(Why.NOT_TAKEN);
    }
    if (!isWhatItSays(content, type)) {
      return new Verdict.Wrong(Why.NOT_WHAT_IT_SAYS);
    }
    return switch (clamd.map(one -> one.look(content)).orElse(Clamd.Answer.CLEAN)) {
      case CLEAN -> new Verdict.Fine(type, scans());
      case FOUND -> new Verdict.Wrong(Why.VIRUS);
      case NONE -> new Verdict.Wrong(Why.SCANNER_AWAY);
    };
  }

  /// The name is only asked among the kinds that the content may be: a program called `x.pdf` is
  /// still a program.
  private boolean isWhatItSays(byte[] content, DocumentType type) throws IOException {
    var found = tika.detect(new ByteArrayInputStream(content), "x." + type.ending());
    if (!found.equals(type.media())) {
      return false;
    }
    var holds = type.holds();
    return holds == null || holds(content, holds);
  }

  /// The table of contents of a packed file is read, and nothing is unpacked.
  private static boolean holds(byte[] content, String part) {
    try (var packed = ZipFile.builder().setByteArray(content).get()) {
      return packed.getEntry(part) != null;
    } catch (IOException _) {
      return false;
    }
  }
}
