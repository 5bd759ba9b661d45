package cn.chenghua.governance.featuredstreet.recognition;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.featuredstreet.score.EvaluationBook;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedStreets;
import cn.chenghua.governance.featuredstreet.street.StreetState;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** A featured street is evaluated by a settled evaluation and recognised on its page, and by nothing else, whoever moves its project. */
@Component
class RecognitionGate implements StageGate {

    private final FeaturedStreets streets;
    private final EvaluationBook evaluations;
    private final ProjectRepository projects;

    RecognitionGate(FeaturedStreets streets, EvaluationBook evaluations, ProjectRepository projects) {
        this.streets = streets;
        this.evaluations = evaluations;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return Featured.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(Featured.EVALUATED) && evaluations.lastSettled(project).isEmpty()) {
            throw RecognitionRefused.evaluation();
        }
        if (stages.contains(Featured.RECOGNISED) && !borne(project)) {
            throw RecognitionRefused.gate();
        }
    }

    /** Recognised since the project last went back. */
    private boolean borne(UUID project) {
        var back = projects.findById(project).map(Project::wentBackOn).orElse(null);
        return streets.findById(project).filter(street -> street.state() == StreetState.RECOGNISED)
                .filter(street -> back == null || !street.steps().getLast().day().isBefore(back)).isPresent();
    }
}
