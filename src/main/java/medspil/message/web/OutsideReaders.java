package medspil.message.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.message.Message;
import medspil.message.MessageId;
import medspil.message.Outward;
import medspil.message.web.ConversationPage.Opened;
import medspil.message.web.ConversationPage.Outside;
import medspil.message.web.ConversationPage.Tone;
import medspil.page.Party;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of a conversation who reads it in a system of their own, and where the letters to them are.
@Component
record OutsideReaders(Outward outward, MessageUnits units) {

  Letters of(Shell shell, MessageDoor.Opened opened) {
    var conversation = opened.conversation();
    var line = opened.pathway().conversations().line(conversation);
    var all = new HashSet<UUID>();
    line.forEach(one -> all.addAll(one.units()));
    var from =
        MessageForms.taking(shell, conversation).stream()
            .findFirst()
            .orElseGet(() -> conversation.last().from());
    return new Letters(
        shell,
        units,
        outward.elsewhere(shell.viewer(), opened.id(), line, all, from, shell.dates().now()),
        outward.sent(shell.viewer(), opened.id(), conversation.id()));
  }

  /// What one reader is told.
  record Letters(
      Shell shell,
      MessageUnits units,
      Map<UUID, Outward.Elsewhere> elsewhere,
      Map<MessageId, List<Outward.Sent>> sent) {

    /// Before they write: to whom it goes as a letter, and to whom it does not get.
    List<Outside> before(Stream<UUID> receivers) {
      return receivers
          .flatMap(unit -> Stream.ofNullable(elsewhere.get(unit)).map(one -> outside(unit, one)))
          .toList();
    }

    /// Empty for those who read here.
    Optional<Opened> where(Message message, UUID unit) {
      var letter =
          sent.getOrDefault(message.id(), List.of()).stream()
              .filter(one -> one.to().equals(unit))
              .findFirst();
      return letter
          .map(this::said)
          .or(() ->
              Optional.ofNullable(elsewhere.get(unit))
                  .map(_ -> bad("message.letter.none", unit, "")));
    }

    List<Tag> tags(Stream<UUID> those) {
      return those.map(this::tag).filter(Objects::nonNull).toList();
    }

    String name(UUID unit) {
      var one = elsewhere.get(unit);
      return one != null && one.name() != null ? one.name() : units.name(unit);
    }

    private @Nullable Tag tag(UUID unit) {
      return units
          .tag(unit)
          .orElseGet(() -> elsewhere.containsKey(unit) ? new Tag(Party.NEUTRAL, name(unit)) : null);
    }

    private Outside outside(UUID unit, Outward.Elsewhere one) {
      var key = one.reached() ? "message.outside.letter" : "message.outside.none";
      return new Outside(told(key, unit, ""), one.reached());
    }

    private Opened said(Outward.Sent one) {
      var at = one.at() == null ? "" : shell.dates().exact(one.at());
      return switch (one.state()) {
        case WAITING ->
            at.isEmpty()
                ? new Opened(told("message.letter.waiting", one.to(), at), Tone.QUIET)
                : bad("message.letter.again", one.to(), at);
        case SENT -> new Opened(told("message.letter.sent", one.to(), at), Tone.QUIET);
        case DELIVERED -> new Opened(told("message.letter.delivered", one.to(), at), Tone.GOOD);
        case NOT_DELIVERED -> bad("message.letter.lost", one.to(), at);
      };
    }

    private Opened bad(String key, UUID unit, String at) {
      return new Opened(told(key, unit, at), Tone.BAD, units.ring(shell, unit).orElse(null));
    }

    private String told(String key, UUID unit, String at) {
      return shell.say(key, Map.of("unit", name(unit), "at", at));
    }
  }
}
