package medspil.task.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.directory.Directory;
import medspil.directory.UnitId;
import medspil.exchange.Mail;
import medspil.exchange.Mails;
import medspil.journal.Row;
import medspil.page.Language;
import medspil.page.Shell;
import medspil.task.TaskLink;
import org.springframework.stereotype.Component;

/// Writes the mail that brings a link: not whom or what it is about, and never the code.
@Component
record ReachMail(Mails mails, ReachPages pages, Supplier<Directory> directory, Supplier<UUID> ids) {

  List<Row> rows(Shell shell, TaskLink link, String to) {
    var theirs = shell.in(language(link.unit()));
    var words =
        Map.of("address", pages.address(theirs, link), "until", theirs.dates().exact(link.until()));
    var mail =
        new Mail(
            ids.get(),
            link.id(),
            to,
            theirs.say("task.mail.subject"),
            theirs.say("task.mail.text", words));
    return mails.rows(List.of(mail), shell.dates().now());
  }

  private Language language(UUID unit) {
    var known = directory.get();
    return known
        .unit(new UnitId(unit))
        .flatMap(one -> known.organisation(one.organisation()))
        .map(one -> Language.of(one.country()))
        .orElse(Language.DA);
  }
}
