package medspil.browser;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.journal.Journal;
import medspil.journal.PathwayId;
import medspil.message.Attached;
import medspil.message.Conversation;

/// A conversation of a citizen, one with something attached if there is any.
record Letter(UUID conversation, UUID file) {
  private static final UUID NONE = new UUID(77, 77);

  @SuppressWarnings("unchecked")
  static Letter of(UUID pathway) {
    return ((Journal<Pathway>) Browser.house().bean(Journal.class))
        .read(new PathwayId(pathway)).conversations().all().stream()
            .max(Comparator.comparingLong((Conversation one) -> files(one).count()))
            .map(one ->
                new Letter(
                    one.id().value(),
                    files(one).findFirst().map(file -> file.id().value()).orElse(NONE)))
            .orElse(new Letter(NONE, NONE));
  }

  private static Stream<Attached> files(Conversation conversation) {
    return conversation.messages().stream().flatMap(one -> one.files().stream());
  }
}
