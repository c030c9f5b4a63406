package medspil.information;

import java.io.IOException;

/// Looks at a file before it is kept: that it is of a kind that is taken in, that it is what its
/// name says, and that no virus is found in it.
public interface FileCheck {
  Verdict look(byte[] content, String name) throws IOException;

  /// Whether files are looked at for viruses at all.
  boolean scans();

  /// What was found.
  sealed interface Verdict {
    record Fine(DocumentType type, boolean scanned) implements Verdict {}

    record Wrong(Why why) implements Verdict {}
  }

  enum Why {
    EMPTY,
    NOT_TAKEN,
    NOT_WHAT_IT_SAYS,
    VIRUS,
    /// It is not kept unseen: the sender tries again.
    SCANNER_AWAY
  }
}
