package medspil.negotiation;

import java.util.List;
import java.util.Optional;
import medspil.agreement.AgreementRef;
import medspil.agreement.Source;

/// The text of every agreement there is: those in the folder, and those published here.
public interface AgreementFiles {
  List<Source> all();

  /// The text of one version.
  Optional<String> text(AgreementRef ref);

  /// Takes in what was published since.
  void freshen();
}
