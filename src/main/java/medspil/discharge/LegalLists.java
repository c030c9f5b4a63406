package medspil.discharge;

import java.util.List;
import java.util.UUID;
import medspil.stay.Sector;
import org.jspecify.annotations.Nullable;

/// What the law asks a discharge agreement to hold.
@FunctionalInterface
public interface LegalLists {
  /// Empty for a stay after which no law asks for one.
  List<Listed> content(Sector sector, @Nullable UUID ward);
}
