package medspil.portal.web;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Words;
import medspil.citizen.Pathway;
import medspil.journal.PathwayId;
import medspil.order.OrderTable;
import medspil.page.Shell;
import medspil.process.ProcessCourse;
import medspil.process.ProcessPlan;
import org.springframework.stereotype.Component;

/// Tells a citizen which step of their course they are in, and what each does in it.
@Component
record StepInPlainWords(Supplier<AgreementsInForce> agreements, OrderTable table) {

  /// Empty when no agreement has a plan.
  Optional<MinePage.Here> of(Shell shell, PathwayId id, Pathway pathway) {
    var now = shell.dates().now();
    var course =
        ProcessCourse.of(
            pathway,
            shell.dates().today(),
            now,
            one -> {
              var how = one.termination();
              return how == null || how.isOpenToCitizen(now, table);
            });
    return ProcessPlan.of(agreements.get())
        .flatMap(plan -> Optional.ofNullable(plan.steps().get(course.standing().now())))
        .map(does ->
            new MinePage.Here(
                in(shell, does.step()),
                Stream.of(
                        said(shell, "authority", does.authority()),
                        said(shell, "provider", does.provider()),
                        said(shell, "citizen", does.citizen()))
                    .flatMap(Optional::stream)
                    .toList(),
                "/citizens/" + id.value() + "/process"));
  }

  private static Optional<String> said(Shell shell, String who, Optional<Words> what) {
    return what.map(words -> shell.say("process.who." + who) + ": " + in(shell, words));
  }

  private static String in(Shell shell, Words words) {
    return words.in(shell.language().tag());
  }
}
