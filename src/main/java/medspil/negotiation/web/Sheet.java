package medspil.negotiation.web;

import java.util.List;
import medspil.negotiation.LifeCommand;

/// One side of an agreement that stands.
interface Sheet {
  /// As in its address and in the keys of its texts.
  String name();

  List<SheetPage.Block> blocks(Standing standing, Tried tried);

  /// What a press wants.
  ///
  /// @param act as the form that was sent is called
  LifeCommand wish(Standing standing, String act, Filled filled);
}
