package medspil.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.Row;

/// Mails that leave the house, where it was told how.
public interface Mails {

  /// How far the mails about one thing have come.
  record Tally(int waiting, int sent, int failed) {
    public boolean isEmpty() {
      return waiting + sent + failed == 0;
    }
  }

  /// Whether any mail leaves; where none does, nothing is written and no page offers it.
  boolean leave();

  /// The address of the house, as it stands in a mail.
  String home();

  /// The rows for the journal's own statement: a mail leaves when what caused it stands, and only
  /// then. None where no mail leaves.
  List<Row> rows(List<Mail> mails, Instant at);

  Tally about(UUID cause);
}
