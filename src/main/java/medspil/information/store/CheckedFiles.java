package medspil.information.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import medspil.information.DocumentType;
import medspil.information.FileCheck;
import medspil.information.InformationTable;
import org.apache.tika.Tika;

/// Recognises files by their content with Apache Tika's table of beginnings, and asks clamd, where
/// there is one; nothing in a file is opened or run.
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
  public Verdict look(Path file, String name) throws IOException {
    if (Files.size(file) == 0) {
      return new Verdict.Wrong(Why.EMPTY);
    }
    var type = table.type(name).orElse(null);
    if (type == null) {
      return new Verdict.Wrong(Why.NOT_TAKEN);
    }
    if (!isWhatItSays(file, type)) {
      return new Verdict.Wrong(Why.NOT_WHAT_IT_SAYS);
    }
    return switch (clamd.map(one -> one.look(file)).orElse(Clamd.Answer.CLEAN)) {
      case CLEAN -> new Verdict.Fine(type, scans());
      case FOUND -> new Verdict.Wrong(Why.VIRUS);
      case NONE -> new Verdict.Wrong(Why.SCANNER_AWAY);
    };
  }

  /// The name is only asked among the kinds that the content may be: a program called `x.pdf` is
  /// still a program.
  private boolean isWhatItSays(Path file, DocumentType type) throws IOException {
    try (var content = new BufferedInputStream(Files.newInputStream(file))) {
      if (!tika.detect(content, "x." + type.ending()).equals(type.media())) {
        return false;
      }
    }
    var holds = type.holds();
    return holds == null || holds(file, holds);
  }

  /// The table of contents of a packed file is read, and nothing is unpacked.
  private static boolean holds(Path file, String part) throws IOException {
    try (var packed = new ZipFile(file.toFile())) {
      return packed.getEntry(part) != null;
    } catch (ZipException _) {
      return false;
    }
  }
}
