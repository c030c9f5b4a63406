package medspil.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.order.Contract;
import medspil.order.ContractTerms;
import medspil.order.OrderTable;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// Tells a citizen what is agreed with the one who supports them: since when, when it is no longer
/// the right support, where it stands what they pay, and, when a person has said it, that it ends.
///
/// @param by the authority's name
/// @param who the provider's
record ContractInPlainWords(Shell shell, String by, String who, OrderTable table) {

  Stream<String> of(Contract contract, Function<List<NoteId>, Map<NoteId, String>> read) {
    var today = shell.dates().today();
    var terms = contract.on(today).orElseThrow().terms();
    var words = read.apply(terms.notes());
    return Stream.of(
            Optional.of(
                shell.say(
                    "portal.contract.from",
                    Map.of("who", who, "day", shell.dates().plain(terms.from())))),
            said("portal.contract.discharge", terms.discharge(), words),
            said("portal.contract.own", terms.ownPayment(), words),
            ends(contract, terms))
        .flatMap(Optional::stream);
  }

  private Optional<String> said(String key, @Nullable NoteId note, Map<NoteId, String> words) {
    return Optional.ofNullable(note)
        .flatMap(one -> Optional.ofNullable(words.get(one)))
        .map(text -> shell.say(key, Map.of("words", text)));
  }

  private Optional<String> ends(Contract contract, ContractTerms terms) {
    var how = contract.termination();
    var last =
        how != null && how.isOpenToCitizen(shell.dates().now(), table)
            ? how.lastDay()
            : terms.until();
    return Optional.ofNullable(last).map(this::ends);
  }

  private String ends(LocalDate last) {
    return shell.say(
        "portal.contract.ends", Map.of("who", who, "by", by, "day", shell.dates().plain(last)));
  }
}
