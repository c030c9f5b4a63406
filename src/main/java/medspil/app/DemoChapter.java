package medspil.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;

/// A chapter of the demo's story: what it tells has the same ids at every start, so that it is told
/// once.
final class DemoChapter {
  private static final Actor DEMO = new Actor(Actor.Kind.SYSTEM, new UUID(0, 1), new UUID(0, 1));

  private final Pathways pathways;
  private final String name;

  DemoChapter(Pathways pathways, String name) {
    this.pathways = pathways;
    this.name = name;
  }

  /// @param what what happened, in words of this chapter that nothing else in it has
  void act(PathwayId citizen, String what, Instant at, PathwayCommand... commands) {
    pathways.bySystem(
        DEMO, citizen, new CommandId(named("command/" + what)), at, List.of(), commands);
  }

  Note note(String what, String words) {
    return new Note(new NoteId(named("note/" + what)), words);
  }

  UUID named(String what) {
    return named(name, what);
  }

  static UUID named(String chapter, String what) {
    return UUID.nameUUIDFromBytes(
        ("demo:" + chapter + ":" + what).getBytes(StandardCharsets.UTF_8));
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
