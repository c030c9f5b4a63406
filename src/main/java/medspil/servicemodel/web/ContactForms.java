package medspil.servicemodel.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.servicemodel.ContactId;
import medspil.servicemodel.HomeContact;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.ModelCourse;
import medspil.servicemodel.SiteContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what a form wants of the contacts of a course.
@Component
record ContactForms(ContactWriter writer, Supplier<UUID> ids) {
  private static final int LONGEST_NAME = 300;

  /// The site's own series, counted from the day on which the citizen came home.
  List<ModelCommand> series(ContactWriter.Looked at) {
    var shell = at.shell();
    var home = at.form().day("home", shell.dates().today());
    var planned = writer.lists(shell, at.course()).contacts();
    return plan(at, home, planned);
  }

  /// One contact, on a day of its own.
  List<ModelCommand> contact(ContactWriter.Looked at) {
    var form = at.form();
    var day = form.day("day", at.shell().dates().today());
    var name = form.filled("name");
    if (name.length() > LONGEST_NAME) {
      form.wrong("name", "page.wrong.long");
    }
    return plan(at, day, List.of(new SiteContact(name, 0)));
  }

  private List<ModelCommand> plan(
      ContactWriter.Looked at, @Nullable LocalDate from, List<SiteContact> planned) {
    var unit = writer.unit(at);
    if (unit == null) {
      at.form().wrong("unit", "servicemodel.wrong.choose");
    }
    if (unit == null || from == null || planned.isEmpty()) {
      return List.of();
    }
    var now = at.shell().dates().now();
    var contacts =
        planned.stream()
            .map(one ->
                HomeContact.planned(
                    new ContactId(ids.get()), one.name(), from.plusDays(one.day()), unit, now))
            .toList();
    return List.of(new ModelCommand.PlanContacts(at.course().id(), contacts, now));
  }

  /// What they say matters may come with it.
  List<ModelCommand> tell(ContactWriter.Looked at) {
    var form = at.form();
    var contact = found(at.course(), form);
    var outcome = form.text(ContactWriter.OUTCOME);
    if (!outcome.equals("held") && !outcome.equals("missed")) {
      form.wrong(ContactWriter.OUTCOME, "servicemodel.wrong.choose");
      return List.of();
    }
    var held = outcome.equals("held");
    var shell = at.shell();
    var now = shell.dates().now();
    var words = note(form, "words");
    var wishes = new ArrayList<ModelCommand>();
    wishes.add(
        new ModelCommand.TellContact(
            at.course().id(),
            contact.id(),
            new HomeContact.Told(
                held,
                shell.viewer().person(),
                held ? looked(at) : List.of(),
                held ? home(at) : List.of(),
                words == null ? null : words.id(),
                now),
            words));
    var matters = note(form, "matters");
    if (matters != null) {
      wishes.add(
          new ModelCommand.SayMatters(at.course().id(), contact.id().value(), matters, false, now));
    }
    return wishes;
  }

  List<ModelCommand> drop(ContactWriter.Looked at) {
    return List.of(
        new ModelCommand.DropContact(
            at.course().id(), found(at.course(), at.form()).id(), at.shell().dates().now()));
  }

  private List<HomeContact.Looked> looked(ContactWriter.Looked at) {
    return writer.themes(at.shell()).stream()
        .flatMap(theme ->
            Stream.of(HomeContact.Going.values())
                .filter(one -> one.name().equals(at.form().text("theme-" + theme.key())))
                .map(one -> new HomeContact.Looked(theme.key(), one)))
        .toList();
  }

  // An item counts as in place when it was ticked in the words that it has now.
  private List<HomeContact.InHome> home(ContactWriter.Looked at) {
    var items = writer.lists(at.shell(), at.course()).home();
    return IntStream.range(0, items.size())
        .mapToObj(i ->
            new HomeContact.InHome(items.get(i), items.get(i).equals(at.form().text("home-" + i))))
        .toList();
  }

  private static HomeContact found(ModelCourse course, SentForm form) {
    return course.standing().stream()
        .filter(one -> one.id().toString().equals(form.text("contact")))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private @Nullable Note note(SentForm form, String name) {
    var words = form.text(name);
    return words.isEmpty() ? null : new Note(new NoteId(ids.get()), words);
  }
}
