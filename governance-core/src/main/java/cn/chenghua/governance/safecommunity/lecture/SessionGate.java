package cn.chenghua.governance.safecommunity.lecture;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** A lecture is held only by the record of its session. */
@Component
class SessionGate implements StageGate {

    private final Sessions sessions;

    SessionGate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String kind() {
        return SessionRegister.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(SessionRegister.HELD) && !sessions.held(project)) {
            throw LectureRefused.gate();
        }
    }
}
