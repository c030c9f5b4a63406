package medspil.team;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known for placing the coordinator; null is not known, which is not the same as no.
public record Team(
    @Nullable String programme,
    @Nullable Boolean jobCentreContact,
    @Nullable Boolean permanentFacility,
    @Nullable Boolean mainActors,
    TeamEvent.@Nullable Coordinator coordinator) {

  public static final Team NONE = new Team(null, null, null, null, null);

  public Team evolve(TeamEvent event) {
    return switch (event) {
      case TeamEvent.ProgrammeStated(var name) ->
          new Team(name, jobCentreContact, permanentFacility, mainActors, coordinator);
      case TeamEvent.JobCentreContactStated(var active) ->
          new Team(programme, active, permanentFacility, mainActors, coordinator);
      case TeamEvent.FacilityStated(var permanent, var main) ->
          new Team(programme, jobCentreContact, permanent, main, coordinator);
      case TeamEvent.CoordinatorPlaced(var placed) ->
          new Team(programme, jobCentreContact, permanentFacility, mainActors, placed);
    };
  }

  /// The facts that the coordinator table asks for.
  public Map<String, @Nullable Object> facts() {
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put("citizen.programme", programme);
    facts.put("citizen.job_centre_contact", jobCentreContact);
    facts.put("citizen.permanent_facility", permanentFacility);
    facts.put("citizen.psychiatry_and_social_main_actors", mainActors);
    return facts;
  }
}
