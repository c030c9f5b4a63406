package medspil.discharge.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.directory.UnitId;
import medspil.discharge.GoingHome;
import medspil.discharge.Treatment;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import medspil.stay.Phase;
import medspil.stay.Stay;

/// One reader before the way home from one stay: what every part of the page is written from.
///
/// @param words what was written, as far as the reader may read it
/// @param health whether the reader may know of medicine and training
record HomeView(
    Shell shell,
    PathwayId id,
    Pathway pathway,
    Stay stay,
    GoingHome home,
    Map<NoteId, String> words,
    boolean health,
    HomeDraft sent) {

  /// Whether the reader may change anything; nothing is left to do after a death.
  boolean acting() {
    return !shell.viewer().isCitizen() && goesOn(stay);
  }

  static boolean goesOn(Stay stay) {
    return stay.phase() != Phase.DEAD && stay.phase() != Phase.CANCELLED;
  }

  String said(NoteId note) {
    return Optional.ofNullable(words.get(note))
        .orElseGet(() -> shell.say("discharge.words.hidden"));
  }

  boolean isOf(UUID unit) {
    return shell.viewer().units().contains(new UnitId(unit));
  }

  boolean onWard() {
    var ward = stay.ward().unit();
    return ward != null && isOf(ward);
  }

  /// Whether the reader is of those who say what was meant.
  boolean sends(Treatment treatment) {
    return isOf(treatment.from()) || onWard();
  }

  /// The unit that the reader writes for.
  static Optional<UUID> own(Shell shell, Stay stay) {
    var units = shell.viewer().units();
    var ward =
        Optional.ofNullable(stay.ward().unit()).filter(one -> units.contains(new UnitId(one)));
    return ward.or(() -> units.stream().map(UnitId::value).sorted().findFirst());
  }
}
