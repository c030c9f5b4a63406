package medspil.agreement;

import static medspil.agreement.FactWord.number;
import static medspil.agreement.FactWord.text;
import static medspil.agreement.FactWord.yesNo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The vocabulary of a citizen's pathway: stays, health tasks, contracts, meetings, goals, changes,
/// incidents, information given, documents, messages and the team.
public final class PathwayWords {
  private static final String ACTING = "acting_municipality";
  private static final String PROVIDER = "provider";

  private static final List<FactWord> CITIZEN =
      List.of(
          yesNo("citizen.has_services"),
          yesNo("citizen.has_home_nursing"),
          number("citizen.age"),
          yesNo("citizen.in_facility"),
          text("citizen.programme"),
          yesNo("citizen.admitted"),
          yesNo("citizen.job_centre_contact"),
          yesNo("citizen.permanent_facility"),
          yesNo("citizen.social_support"),
          yesNo("citizen.psychiatry_and_social_main_actors"));

  private static final List<FactWord> STAY =
      List.of(
          text("stay.sector", "somatic", "psychiatric"),
          yesNo("stay.report_requested"),
          yesNo("stay.acute"),
          // From the beginning of the stay to its end, or to the end that is planned.
          number("stay.hours"));

  private static final List<FactWord> HEALTH_TASK =
      List.of(
          text("health_task.act", "social_act", "health_act", "other"),
          text(
              "health_task.reason",
              "law_read_differently",
              "not_in_agreement",
              "nobody_has_it",
              "several_have_it",
              "needs_more",
              "needs_less",
              "needs_other",
              "no_competence",
              "no_staff",
              "training_ran_out",
              "no_equipment"),
          yesNo("health_task.responsible_known"));

  private static final FactWord PLANNED = yesNo("stay.planned_before_weekend");
  private static final FactWord SOON = yesNo("stay.planned_within_24_hours");
  private static final FactWord RECEIVING = yesNo("stay.receiving_day_known");
  private static final FactWord DISCHARGED = yesNo("stay.discharged_before_weekend");

  private static final FactWord KIND =
      text(
          "document.kind",
          "admission_report",
          "care_forecast",
          "ready_notice",
          "discharge_notice",
          "discharge_report",
          "correspondence");

  private static final FactWord RATE_CHANGED = yesNo("contract.rate_changed");
  private static final FactWord REASON = text("contract.reason");
  private static final FactWord GIVEN_BY = text("contract.given_by", "authority", "provider");

  private static final List<FactWord> MEETING =
      List.of(
          text("meeting.kind", "yearly", "three_months", "ad_hoc", "requested"),
          text("meeting.asked_by", "citizen", "authority", "provider"));

  private static final List<FactWord> GOAL =
      List.of(
          text("goal.level", "purpose", "intervention_goal", "sub_goal"),
          text("goal.standing", "forward", "held", "still", "back"));

  private static final List<FactWord> CHANGE =
      List.of(
          text("change.reason", "function_change", "cannot_deliver", "goals_unworkable", "other"),
          // What the answer leads to; unknown while there is none.
          yesNo("change.to_goals"),
          yesNo("change.to_order"));

  private static final FactWord FRAME_RATE = yesNo("frame.rate_changed");

  private static final FactWord INCIDENT_KIND =
      text("incident.kind", "adverse_event", "use_of_force");

  /// Which of the two sees to what was agreed.
  private static final FactWord INCIDENT_OWNER = text("incident.owner", "authority", "provider");

  /// Which of the two gives it.
  private static final FactWord FROM = text("information.from", "authority", "provider");

  private static final List<FactWord> MESSAGE =
      List.of(
          text("message.from", OnwardWords.KINDS),
          text("message.to", OnwardWords.KINDS),
          text("message.category"));

  private static final List<FactWord> INDIVIDUAL_PLAN =
      List.of(
          // Unknown until one was offered.
          yesNo("individual_plan.child_coordinator"),
          yesNo("individual_plan.coordinator"),
          yesNo("individual_plan.open"));

  private static final Vocabulary WORDS = words();

  private PathwayWords() {}

  public static Vocabulary vocabulary() {
    return WORDS;
  }

  /// The role of the party where an event of this name arises; empty when there is no such event.
  public static String arisesAt(String event) {
    return WORDS.event(event).map(EventWord::arisesAt).orElse("");
  }

  private static Vocabulary words() {
    return new Vocabulary(
        Stream.of(
                CITIZEN,
                STAY,
                HEALTH_TASK,
                MEETING,
                GOAL,
                CHANGE,
                MESSAGE,
                OnwardWords.HAND_OVER,
                OnwardWords.TRANSITION,
                INDIVIDUAL_PLAN,
                ModelWords.CONTACT,
                List.of(
                    PLANNED,
                    SOON,
                    RECEIVING,
                    DISCHARGED,
                    RATE_CHANGED,
                    REASON,
                    GIVEN_BY,
                    KIND,
                    FROM,
                    FRAME_RATE,
                    INCIDENT_KIND,
                    INCIDENT_OWNER))
            .flatMap(List::stream)
            .toList(),
        List.of(
            stay("stay.acute_contact_started"),
            stay("stay.admitted"),
            stay("stay.leave_started"),
            stay("stay.leave_ended"),
            stay("stay.discharge_planned", PLANNED, SOON),
            stay("stay.ready"),
            event("stay.ready_answered", "residence_municipality", answered()),
            stay("stay.discharged", DISCHARGED),
            stay("stay.died"),
            healthTask("health_task.begun"),
            healthTask("health_task.unclear"),
            healthTask("health_task.need_changed"),
            healthTask("health_task.cannot_perform"),
            healthTask("health_task.settled"),
            healthTask("health_task.ended"),
            contract("contract.agreed"),
            contract("contract.begun"),
            event("contract.meeting_called", ACTING, Stream.of()),
            contract("contract.amended", RATE_CHANGED),
            contract("contract.terminated", REASON, GIVEN_BY),
            meeting("meeting.asked"),
            meeting("meeting.planned"),
            meeting("meeting.called"),
            event("meeting.status_given", PROVIDER, MEETING.stream()),
            meeting("meeting.held"),
            meeting("meeting.minutes_sent"),
            meeting("meeting.next_called"),
            meeting("meeting.plan_sent"),
            event("meeting.steps_set", PROVIDER, MEETING.stream()),
            event("goal.set", ACTING, GOAL.stream()),
            event("goal.stepped", PROVIDER, GOAL.stream()),
            event("goal.ended", ACTING, GOAL.stream()),
            event("goal.assessed", PROVIDER, GOAL.stream()),
            event("goal.talked", PROVIDER, GOAL.stream()),
            event("goal.seen_anew", PROVIDER, GOAL.stream()),
            event("change.notified", PROVIDER, CHANGE.stream()),
            event("change.received", ACTING, CHANGE.stream()),
            event("change.answered", ACTING, CHANGE.stream()),
            event("change.goals_worded", ACTING, CHANGE.stream()),
            event("change.order_adjusted", ACTING, CHANGE.stream()),
            event("frame.held", ACTING, Stream.of(FRAME_RATE)),
            event("frame.contract_updated", PROVIDER, Stream.of(FRAME_RATE)),
            incident("incident.recorded"),
            incident("incident.reported"),
            incident("incident.reporting_settled"),
            incident("incident.citizen_told"),
            incident("incident.follow_up_agreed", INCIDENT_OWNER),
            incident("incident.follow_up_done", INCIDENT_OWNER),
            event("information.begun", ACTING, Stream.of(FROM)),
            event("information.given", ACTING, Stream.of(FROM)),
            event("information.completed", ACTING, Stream.of(FROM)),
            event("information.asked", ACTING, Stream.of(FROM)),
            event("information.answered", ACTING, Stream.of(FROM)),
            event("message.asked", "sender", MESSAGE.stream()),
            event("message.answered", "sender", MESSAGE.stream()),
            event("hand_over.offered", "sender", OnwardWords.HAND_OVER.stream()),
            event("hand_over.accepted", "sender", OnwardWords.HAND_OVER.stream()),
            event("hand_over.declined", "sender", OnwardWords.HAND_OVER.stream()),
            event("hand_over.elsewhere", "sender", OnwardWords.HAND_OVER.stream()),
            event("hand_over.judged", "sender", OnwardWords.HAND_OVER.stream()),
            event("transition.asked", "sender", OnwardWords.TRANSITION.stream()),
            event("transition.accepted", "sender", OnwardWords.TRANSITION.stream()),
            event("transition.declined", "sender", OnwardWords.TRANSITION.stream()),
            event("transition.met", "sender", OnwardWords.TRANSITION.stream()),
            event("transition.arrived", "sender", OnwardWords.TRANSITION.stream()),
            event("transition.told_after", "sender", OnwardWords.TRANSITION.stream()),
            individualPlan("individual_plan.needed"),
            individualPlan("individual_plan.coordinator_offered"),
            individualPlan("individual_plan.coordinator_accepted"),
            individualPlan("individual_plan.coordinator_declined"),
            individualPlan("individual_plan.coordinator_appointed"),
            individualPlan("individual_plan.asked"),
            individualPlan("individual_plan.wished"),
            individualPlan("individual_plan.ask_again"),
            individualPlan("individual_plan.asked_again"),
            individualPlan("individual_plan.evaluation_planned"),
            individualPlan("individual_plan.evaluated"),
            model("service_model.begun"),
            model("service_model.point_reached"),
            model("service_model.what_matters_said"),
            model("service_model.list_done"),
            model("service_model.ended"),
            contact("service_model.contact_planned"),
            contact("service_model.contact_held"),
            contact("service_model.contact_missed"),
            event("document.sent", "sender", Stream.of(KIND)),
            event("team.started", "residence_municipality", Stream.of()),
            event("team.start_up_held", "residence_municipality", Stream.of()),
            event("citizen.team_changed", "residence_municipality", Stream.of())));
  }

  private static Stream<FactWord> answered() {
    return Stream.concat(STAY.stream(), Stream.of(RECEIVING));
  }

  private static EventWord stay(String name, FactWord... more) {
    return event(name, "hospital", Stream.concat(STAY.stream(), Stream.of(more)));
  }

  private static EventWord contract(String name, FactWord... facts) {
    return event(name, PROVIDER, Stream.of(facts));
  }

  private static EventWord healthTask(String name) {
    return event(name, "facility", HEALTH_TASK.stream());
  }

  private static EventWord incident(String name, FactWord... facts) {
    return event(name, PROVIDER, Stream.concat(Stream.of(INCIDENT_KIND), Stream.of(facts)));
  }

  private static EventWord individualPlan(String name) {
    return event(name, "residence_municipality", INDIVIDUAL_PLAN.stream());
  }

  private static EventWord model(String name) {
    return event(name, "residence_municipality", ModelWords.COURSE.stream());
  }

  private static EventWord contact(String name) {
    return event(name, "sender", ModelWords.CONTACT.stream());
  }

  private static EventWord meeting(String name) {
    return event(name, ACTING, MEETING.stream());
  }

  private static EventWord event(String name, String arisesAt, Stream<FactWord> facts) {
    Set<String> offered =
        Stream.concat(CITIZEN.stream(), facts).map(FactWord::name).collect(Collectors.toSet());
    return new EventWord(name, arisesAt, offered);
  }
}
