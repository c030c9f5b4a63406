package medspil.access;

import java.util.Optional;

/// Who is looking just now; empty before sign-in.
public interface CurrentViewer {
  Optional<Viewer> viewer();
}
