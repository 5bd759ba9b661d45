package cn.chenghua.governance.safecommunity.lecture;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.safecommunity.record.ProjectsByName;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;

import org.springframework.stereotype.Component;

/** Sessions of lectures: each belongs to one project of the kind lecture and brings it to the stage held, on the day of the session. */
@Component
class SessionRegister implements Register<LectureSession> {

    static final String KIND = "lecture";
    static final String HELD = "held";
    private final ProjectRepository projects;
    private final ProjectsByName byName;
    private final ProjectDesk desk;
    private final Sessions sessions;

    SessionRegister(ProjectRepository projects, ProjectsByName byName, ProjectDesk desk, Sessions sessions) {
        this.projects = projects;
        this.byName = byName;
        this.desk = desk;
        this.sessions = sessions;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SESSION;
    }

    @Override
    public Class<LectureSession> type() {
        return LectureSession.class;
    }

    @Override
    public LectureSession make(UUID id, RecordWish wish, Actor actor) {
        var lecture = lecture(wish, actor);
        var made = new LectureSession(id, wish, lecture.id(), actor.username());
        if (sessions.held(lecture.id())) {
            throw LectureRefused.held(lecture.number());
        }
        return made;
    }

    private Project lecture(RecordWish wish, Actor actor) {
        var named = wish.said().needed("project");
        return byName.find(actor, named).filter(one -> one.kind().equals(KIND))
                .orElseThrow(() -> LectureRefused.noLecture(named));
    }

    @Override
    public void registered(Actor actor, LectureSession made, Evidence rests) {
        var project = projects.findById(made.project()).orElseThrow();
        desk.reach(actor, project.id(), project.version(), HELD, made.day(), new Proof(rests.kind(), rests.text(), null));
    }
}
