package medspil.exchange.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Viewer;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.exchange.LetterRoute;
import medspil.exchange.medcom.OutgoingLetter;
import medspil.exchange.medcom.Party;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.message.Conversation;
import medspil.message.KeptLetter;
import medspil.message.MessageList;
import org.springframework.stereotype.Component;

/// Who reads in a system of their own, what they are called there, and from whom a letter may come.
@Component
record LetterAddresses(Supplier<Directory> directory, LetterRoute route, MessageList list) {

  /// A unit as the sender of letters.
  ///
  /// @param phone at which its people are reached, in digits
  record Sender(Party party, String phone, UUID organisation) {}

  /// Whoever is set to, whoever wrote elsewhere before, and whoever stands in no directory of ours.
  boolean readsElsewhere(UUID unit, List<Conversation> line) {
    var known = directory.get().unit(new UnitId(unit));
    return known.isEmpty()
        || known
            .flatMap(this::organisation)
            .filter(one -> route.reads(one, known.get()))
            .isPresent()
        || line.stream().anyMatch(one -> one.wroteElsewhere(unit));
  }

  /// Empty when nothing leaves from here: without an address, a SOR number or a telephone number,
  /// which every letter has to say.
  Optional<Sender> sender(UUID unit, Instant at) {
    return directory
        .get()
        .unit(new UnitId(unit))
        .filter(_ -> route.address().isPresent())
        .map(one -> new Sender(party(one, at), digits(one.phone()), one.organisation().value()))
        .filter(one -> one.party().sor().isPresent() && !one.phone().isEmpty());
  }

  /// By the directory, or by what they called themselves.
  Optional<Party> receiver(UUID unit, Map<UUID, Party> named, Instant at) {
    return directory
        .get()
        .unit(new UnitId(unit))
        .map(one -> party(one, at))
        .or(() -> Optional.ofNullable(named.get(unit)));
  }

  /// What those who wrote elsewhere call themselves.
  Map<UUID, Party> named(Viewer viewer, PathwayId id, List<Conversation> line) {
    var named = new HashMap<UUID, Party>();
    letters(viewer, id, line)
        .forEach((kept, text) -> named.put(kept.from(), OutgoingLetter.sender(text)));
    return named;
  }

  /// The letters that came, as they were written.
  Map<KeptLetter, String> letters(Viewer viewer, PathwayId id, List<Conversation> line) {
    var kept = line.stream().flatMap(one -> one.letters().stream()).toList();
    var notes = kept.stream().flatMap(one -> one.content().stream()).collect(Collectors.toSet());
    var words = list.words(viewer, id, notes);
    return kept.stream()
        .filter(one -> words.keySet().containsAll(one.content()))
        .collect(
            Collectors.toMap(
                one -> one, one -> text(one, words), (first, _) -> first, LinkedHashMap::new));
  }

  Party party(Unit unit, Instant at) {
    var day = LocalDate.ofInstant(at, organisation(unit).orElseThrow().zone());
    return new Party(unit.sor(day), unit.gln(day), Optional.of(unit.name()));
  }

  private Optional<Organisation> organisation(Unit unit) {
    return directory.get().organisation(unit.organisation());
  }

  private static String text(KeptLetter kept, Map<NoteId, String> words) {
    return kept.content().stream().map(words::get).collect(Collectors.joining());
  }

  static String digits(String phone) {
    return phone.replaceAll("[^+0-9]", "");
  }
}
