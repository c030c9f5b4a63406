package medspil.app;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the demo's story tells, chapter by chapter.
@Profile("demo")
@Component
record DemoChapters(
    DemoHealthTasks healthTasks,
    DemoGoals goals,
    DemoGoingHome goingHome,
    DemoTeam team,
    DemoMeetings meetings,
    DemoChanges changes,
    DemoIncidents incidents,
    DemoVisits visits,
    DemoFrames frames,
    DemoInformation information,
    DemoPlans plans,
    DemoOrders orders,
    DemoNeeds needs,
    DemoOffers offers,
    DemoMessages messages,
    DemoContracts contracts,
    DemoTransitions transitions,
    DemoIndividualPlans individualPlans,
    DemoServiceModels serviceModels) {}
