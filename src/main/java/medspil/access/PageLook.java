package medspil.access;

import java.lang.ScopedValue.CallableOp;

/// What a page reads for its viewer is one look: a page asks a dozen questions, and beginning and
/// ending a transaction for each costs more than most of the answers.
public interface PageLook {

  /// Runs what answers one request; all it reads for one viewer shares a transaction.
  <X extends Throwable> void during(CallableOp<Void, X> answer) throws X;

  /// Ends the look early, when nothing is left but to write the page down the line.
  void over();
}
