package medspil.negotiation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medspil.agreement.Agreement;
import medspil.directory.OrganisationId;
import medspil.negotiation.Afterwards;
import medspil.negotiation.Life;
import medspil.page.Choice;
import medspil.page.Shell;

/// An agreement that stands, with its life, as one reader meets it.
///
/// @param parties the organisations it names
/// @param tends whether the reader is a secretary of one of them
record Standing(
    Shell shell,
    Agreement agreement,
    List<Agreement> all,
    Life life,
    Set<OrganisationId> parties,
    boolean tends) {

  Afterwards after() {
    return life.afterwards();
  }

  String say(String key) {
    return shell.say(key);
  }

  String address(String sheet) {
    return "/agreements/" + agreement.id() + "/" + sheet;
  }

  OrganisationId by() {
    return shell.viewer().organisation();
  }

  boolean isParty() {
    return parties.contains(by());
  }

  SheetPage.Block block(String key, List<String> columns, List<List<String>> rows, List<Act> acts) {
    return new SheetPage.Block(
        say(key), say(key + ".hint"), columns.stream().map(this::say).toList(), rows, acts);
  }

  ActForm form(String act, String mark, Tried tried) {
    return new ActForm(shell, act, mark, tried);
  }

  <E extends Enum<E>> List<Choice> choices(String keys, E[] constants) {
    return Arrays.stream(constants)
        .map(one -> new Choice(one.name().toLowerCase(Locale.ROOT), say(keys + code(one))))
        .toList();
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
