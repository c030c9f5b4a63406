package medspil.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.directory.Unit;
import medspil.exchange.Undecided;
import medspil.exchange.store.Waiting;
import medspil.page.Shell;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes lines of what needs attention: what is wrong, since when, from whom, and what one can do.
@Component
final class AttentionLines {
  private final Supplier<Directory> directory;

  AttentionLines(Supplier<Directory> directory) {
    this.directory = directory;
  }

  /// @param differing in how many pathways tasks differ from the agreements
  AttentionListPage page(Shell shell, List<Waiting> all, int differing) {
    return new AttentionListPage(
        shell.say("exchange.attention.summary", Map.of("n", all.size())),
        all.stream().map(one -> line(shell, one)).toList(),
        differing == 0
            ? null
            : shell.say("exchange.attention.differences", Map.of("n", differing)));
  }

  private AttentionListPage.Line line(Shell shell, Waiting one) {
    var from = sender(one);
    return new AttentionListPage.Line(
        address(one),
        title(shell, one),
        what(shell, one),
        advice(shell, one),
        from,
        from == null && !other(one).isEmpty()
            ? shell.say("exchange.attention.sor", Map.of("sor", other(one)))
            : null,
        shell.dates().moment(one.noticedAt()),
        shell.dates().ago(one.noticedAt()),
        one.putAside() == null
            ? null
            : shell.say(
                "exchange.attention.put_aside",
                Map.of("at", shell.dates().inSentence(one.putAside()))));
  }

  static String address(Waiting one) {
    return "/attention/" + one.id();
  }

  static String title(Shell shell, Waiting one) {
    return shell.say("exchange.why." + one.why().code() + ".title");
  }

  String what(Shell shell, Waiting one) {
    var sor = one.receiverSor().isEmpty() ? "–" : one.receiverSor();
    var unit =
        directory
            .get()
            .bySor(sor)
            .map(Unit::name)
            .orElseGet(() -> shell.say("exchange.attention.sor", Map.of("sor", sor)));
    return shell.say(
        "exchange.why." + one.why().code() + ".what", Map.of("sor", sor, "unit", unit));
  }

  static String advice(Shell shell, Waiting one) {
    return shell.say("exchange.why." + one.why().code() + ".advice");
  }

  // Whoever sent it, or should have got it.
  private static String other(Waiting one) {
    return one.why() == Undecided.NOT_DELIVERED ? one.receiverSor() : one.senderSor();
  }

  private @Nullable Tag sender(Waiting one) {
    var known = directory.get();
    return known
        .bySor(other(one))
        .map(Unit::id)
        .flatMap(id -> Tag.of(known, id.value()))
        .orElse(null);
  }
}
