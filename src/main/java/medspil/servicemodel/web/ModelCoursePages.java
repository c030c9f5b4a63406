package medspil.servicemodel.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.citizen.Pathway;
import medspil.citizen.People;
import medspil.directory.UnitId;
import medspil.goal.GoalTexts;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Menu;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.servicemodel.HomeContact;
import medspil.servicemodel.ModelCourse;
import medspil.servicemodel.ModelCourses;
import medspil.servicemodel.ModelTable;
import medspil.servicemodel.ReachedPoint;
import medspil.servicemodel.SiteModels;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a citizen's courses, also when a form on it was sent and not carried out.
@Component
record ModelCoursePages(
    SitePages sitePages,
    ContactWriter contacts,
    SiteModels sites,
    ModelTable table,
    GoalTexts texts,
    People people,
    Workers workers,
    Supplier<UUID> ids,
    Templates templates) {

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/service-models";
  }

  JteModel of(Shell shell, PathwayId id, Pathway pathway, SentForm form) {
    var own = shell.viewer().isCitizen();
    var all = pathway.modelCourses().all().reversed();
    var said = texts.of(shell.viewer(), id, notes(pathway.modelCourses()));
    var refusal = form.refusal();
    var models = begins(shell);
    var page =
        new ModelCoursePage(
            own ? "/mine" : "/citizens/" + id.value(),
            own ? shell.say("servicemodel.back.mine") : name(shell, id),
            address(id),
            refusal == null ? null : shell.say(refusal),
            all.stream()
                .map(one -> course(new ContactWriter.Looked(shell, id, pathway, one, said, form)))
                .toList(),
            models.isEmpty()
                ? null
                : form.field(shell, "begin", "model", shell.say("servicemodel.which"), ""),
            models,
            form.form(),
            ids);
    return templates.servicemodelCourse(
        shell.titled(shell.say("servicemodel.course")).at(own ? Menu.MINE : Menu.CITIZENS), page);
  }

  private static List<NoteId> notes(ModelCourses courses) {
    return courses.all().stream()
        .flatMap(one ->
            Stream.concat(
                one.matters().stream().map(ModelCourse.Matters::words),
                one.contacts().stream()
                    .map(HomeContact::told)
                    .filter(Objects::nonNull)
                    .map(HomeContact.Told::words)
                    .filter(Objects::nonNull)))
        .toList();
  }

  /// What the reader's units have written, as the form sends it.
  List<Choice> begins(Shell shell) {
    var today = shell.dates().today();
    return shell.viewer().isCitizen()
        ? List.of()
        : shell.viewer().units().stream()
            .map(UnitId::value)
            .sorted()
            .flatMap(unit ->
                table.offered(today).stream()
                    .filter(model -> sites.onDay(unit, model.code(), today).isPresent())
                    .map(model ->
                        new Choice(
                            model.code() + "/" + unit,
                            sitePages.named(shell, model.code()) + ", " + sitePages.unit(unit))))
            .toList();
  }

  private String name(Shell shell, PathwayId id) {
    return people.seen(shell.viewer(), id).map(People.Person::name).orElse("");
  }

  private ModelCoursePage.Course course(ContactWriter.Looked at) {
    var shell = at.shell();
    var one = at.course();
    var form = at.form();
    var said = at.said();
    var staff = !shell.viewer().isCitizen();
    var next =
        staff && one.runs()
            ? sites
                .onDay(one.unit(), one.model(), shell.dates().today())
                .map(site ->
                    IntStream.range(0, site.points().size())
                        .mapToObj(i -> new Choice(Integer.toString(i), site.points().get(i).name()))
                        .toList())
                .orElse(List.<Choice>of())
            : List.<Choice>of();
    return new ModelCoursePage.Course(
        one.id().toString(),
        sitePages.named(shell, one.model()),
        sitePages.unit(one.unit()),
        one.runs(),
        one.matters().reversed().stream().map(it -> said(shell, one, it, said)).toList(),
        one.runs()
            ? form.field(
                    shell,
                    "matters-" + one.id(),
                    "words",
                    shell.say(staff ? "servicemodel.matters" : "servicemodel.matters.you"),
                    "")
                .mustBeFilled()
            : null,
        next.isEmpty()
            ? null
            : form.field(shell, "reach-" + one.id(), "point", shell.say("servicemodel.reach"), ""),
        next,
        one.points().reversed().stream().map(it -> point(shell, one, it)).toList(),
        contacts.of(at),
        staff && one.runs() && shell.viewer().isIn(one.unit()));
  }

  private static ModelCoursePage.Said said(
      Shell shell, ModelCourse course, ModelCourse.Matters one, Map<NoteId, String> said) {
    var point = one.point();
    return new ModelCoursePage.Said(
        said.getOrDefault(one.words(), ""),
        one.own(),
        point == null ? null : course.called(point).orElse(null),
        shell.dates().moment(one.at()));
  }

  private ModelCoursePage.Point point(Shell shell, ModelCourse course, ReachedPoint one) {
    return new ModelCoursePage.Point(
        one.id().toString(),
        one.name(),
        shell.say("servicemodel.list.version", Map.of("n", one.version())),
        shell.dates().moment(one.at()),
        course.wasAskedAt(one.id()),
        IntStream.range(0, one.items().size())
            .mapToObj(i -> new ModelCoursePage.Item(i, one.items().get(i), done(shell, one, i)))
            .toList(),
        course.runs() && !shell.viewer().isCitizen());
  }

  private @Nullable String done(Shell shell, ReachedPoint point, int item) {
    return point
        .tick(item)
        .map(one ->
            shell.say(
                "servicemodel.done",
                Map.of(
                    "who", workers.byId(one.person()).map(Worker::asCitizensSeeIt).orElse("–"),
                    "at", shell.dates().exact(one.at()))))
        .orElse(null);
  }
}
