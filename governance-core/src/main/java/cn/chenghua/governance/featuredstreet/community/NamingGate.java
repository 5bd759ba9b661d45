package cn.chenghua.governance.featuredstreet.community;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Lets the project of a demonstration community reach a stage only when its steps bear it, whoever moves it. */
@Component
class NamingGate implements StageGate {

    private final DemonstrationCommunities communities;

    NamingGate(DemonstrationCommunities communities) {
        this.communities = communities;
    }

    @Override
    public String kind() {
        return Community.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        var state = communities.findById(project).map(DemonstrationCommunity::state).orElse(NamingState.OPEN);
        var borne = Arrays.stream(NamingState.values()).filter(one -> one.ordinal() <= state.ordinal())
                .map(NamingState::stage).toList();
        stages.stream().filter(stage -> !borne.contains(stage)).findFirst().ifPresent(stage -> {
            throw CommunityRefused.gate(stage);
        });
    }
}
