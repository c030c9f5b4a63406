package medspil.access;

import java.util.Optional;

/// Which system is calling just now; empty for people.
public interface CurrentMachine {
  Optional<MachineClient> client();
}
