package medspil.offer.web;

import gg.jte.models.runtime.JteModel;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.offer.OfferTable;
import medspil.offer.OfferTable.Kind;
import medspil.offer.ServiceOffer;
import medspil.order.Per;
import medspil.order.Rate;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the pages of one offer: to read it, and to write it.
@Component
record OfferPages(
    OfferTable table, Supplier<Directory> directory, Supplier<UUID> ids, Templates templates) {

  OfferWords words(Shell shell) {
    return new OfferWords(shell, directory.get(), table);
  }

  /// @param sent a count that was not kept; null when none was sent
  JteModel one(Shell shell, ServiceOffer offer, @Nullable OfferForm sent) {
    var words = words(shell);
    var page =
        new OfferPage(
            offer.name(),
            words.municipality(offer.municipality())
                + " · "
                + words.coded(Kind.OWNER, offer.owner()),
            offer.about(),
            offer.neighbours(),
            words.all(Kind.TARGET_GROUP, offer.targetGroups()),
            offer.methods().stream()
                .map(way ->
                    new OfferPage.Way(
                        words.coded(Kind.METHOD, way.code()),
                        way.evidence(),
                        way.link().isEmpty() ? null : way.link()))
                .toList(),
            words.all(Kind.SETTING, offer.settings()),
            offer.rates().stream()
                .sorted(Comparator.comparing(Rate::from).reversed())
                .map(rate ->
                    new OfferPage.RateLine(
                        words.rate(rate),
                        shell.say(
                            "offer.rate.from", Map.of("day", shell.dates().plain(rate.from())))))
                .toList(),
            words.places(offer),
            words.counted(offer),
            words.isStale(offer),
            shell.say("offer.written", Map.of("at", shell.dates().exact(offer.at()))),
            OfferRoute.keeps(shell.viewer(), offer) ? counting(shell, offer, sent) : null);
    return templates.offerOne(shell.titled(offer.name()).at(Menu.WORK), page);
  }

  private OfferPage.Counting counting(Shell shell, ServiceOffer offer, @Nullable OfferForm sent) {
    return new OfferPage.Counting(
        "/offers/" + offer.id() + "/places",
        "/offers/" + offer.id() + "/edit",
        number(shell, sent, "free", offer.places().free()),
        number(shell, sent, "all", offer.places().all()),
        offer.revision(),
        ids.get().toString());
  }

  private static Field number(Shell shell, @Nullable OfferForm sent, String name, int known) {
    var field =
        Field.of(
            name,
            shell.say("offer.column." + name),
            sent == null ? Integer.toString(known) : sent.text(name));
    var wrong = sent == null ? null : sent.wrong().get(name);
    return wrong == null ? field : field.wrong(shell.say(wrong));
  }

  /// @param values what was sent; null when it is read the first time
  JteModel edit(
      Shell shell,
      ServiceOffer offer,
      @Nullable Map<String, List<String>> values,
      Map<String, String> wrong,
      @Nullable String refusal) {
    var words = words(shell);
    var writer = new Writer(shell, Optional.ofNullable(values), wrong);
    var isNew = offer.revision() == 0;
    var methods = offer.methods().stream().map(way -> way.code()).toList();
    var page =
        new OfferEditPage(
            isNew ? "/offers" : "/offers/" + offer.id() + "/edit",
            isNew ? "/offers" : "/offers/" + offer.id(),
            refusal == null ? null : shell.say(refusal),
            offer.revision(),
            writer.field("name", offer.name()).mustBeFilled(),
            writer.field("about", offer.about()).mustBeFilled(),
            writer.field("neighbours", offer.neighbours()).hint(shell.say("offer.neighbours.hint")),
            List.of(
                new OffersPage.Select(
                    writer.field("owner", offer.owner()), words.choices(Kind.OWNER)),
                new OffersPage.Select(
                    writer.field("place", offer.municipality().toString()), words.municipalities()),
                new OffersPage.Select(
                    writer.field("per", Per.DAY.name()),
                    Stream.of(Per.values())
                        .map(one ->
                            new Choice(
                                one.name(),
                                shell.say("offer.per." + one.name().toLowerCase(Locale.ROOT))))
                        .toList())),
            writer.checks("group", words.choices(Kind.TARGET_GROUP), offer.targetGroups()),
            writer.checks("setting", words.choices(Kind.SETTING), offer.settings()),
            words.choices(Kind.METHOD).stream()
                .map(one -> writer.way(one, methods, offer))
                .toList(),
            writer.field("amount", ""),
            writer.field("from", shell.dates().today().toString()),
            ids.get().toString());
    return templates.offerEdit(
        shell.titled(isNew ? shell.say("offer.do.add") : offer.name()).at(Menu.WORK), page);
  }

  /// Writes the fields of one form.
  private record Writer(
      Shell shell, Optional<Map<String, List<String>>> values, Map<String, String> wrong) {

    Field field(String name, String known) {
      var label = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
      var field =
          Field.of(
              name,
              shell.say("offer.field." + label),
              values.map(sent -> sent.getOrDefault(name, List.of("")).getFirst()).orElse(known));
      var why = wrong.get(name);
      return why == null ? field : field.wrong(shell.say(why));
    }

    OfferEditPage.Checks checks(String name, List<Choice> choices, Collection<String> known) {
      var why = wrong.get(name);
      return new OfferEditPage.Checks(
          name,
          shell.say("offer.filter." + name),
          why == null ? null : shell.say(why),
          choices.stream().map(one -> tick(name, one, known)).toList());
    }

    private OfferEditPage.Tick tick(String name, Choice choice, Collection<String> known) {
      return new OfferEditPage.Tick(
          choice,
          values
              .map(sent -> sent.getOrDefault(name, List.of()).contains(choice.value()))
              .orElseGet(() -> known.contains(choice.value())));
    }

    OfferEditPage.Way way(Choice choice, List<String> known, ServiceOffer offer) {
      var mine =
          offer.methods().stream().filter(one -> one.code().equals(choice.value())).findFirst();
      return new OfferEditPage.Way(
          tick("method", choice, known),
          field("evidence-" + choice.value(), mine.map(one -> one.evidence()).orElse("")),
          field("link-" + choice.value(), mine.map(one -> one.link()).orElse("")));
    }
  }
}
