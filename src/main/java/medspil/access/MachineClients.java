package medspil.access;

import java.util.Optional;

/// The systems that may call us; a token is known by its hash alone.
public interface MachineClients {
  Optional<MachineClient> active(TokenHash token);
}
