package cn.chenghua.governance.communityservice.register.web;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/** A register whose records stand beside projects of one kind and are known by the numbers of these. */
public abstract class ProjectRegister extends Register {

    protected final ServiceProjects projects;
    private final ProjectKinds kinds;
    private final String kind;

    protected ProjectRegister(String name, String kind, String group, ServiceProjects projects, ProjectKinds kinds) {
        super(name, "stage", group);
        this.kind = kind;
        this.projects = projects;
        this.kinds = kinds;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var number = entry.text("number");
        var there = number.isEmpty() ? null : projects.find(actor, kind, number);
        if (there != null) {
            return change(actor, there, entry) ? Fate.CHANGED : Fate.UNCHANGED;
        }
        var id = entry.id();
        var known = id != null && projects.seen(actor, kind, id);
        register(actor, entry, known);
        return known ? Fate.UNCHANGED : Fate.NEW;
    }

    /** Registers a project with what the entry says of it; {@code known} where there is one under its id already. */
    protected abstract void register(Actor actor, Entry entry, boolean known);

    /** Changes the record beside a project that is there, and tells whether the entry said anything new. */
    protected boolean change(Actor actor, Project there, Entry entry) {
        return false;
    }

    /** The class of the project of an entry; null where the kind has none. */
    protected @Nullable String classCode(Entry entry) {
        return null;
    }

    /** The project of an entry; a position where both figures are said. */
    protected RegisterProject wish(Entry entry) {
        var number = entry.text("number");
        var east = entry.amount("longitude");
        var north = entry.amount("latitude");
        return new RegisterProject(entry.id(), number.isEmpty() ? null : number, entry.text("name"), kind, entry.unit("unit"),
                east == null || north == null ? null : new Position(east, north), entry.text("responsible"), null,
                classCode(entry), null, Measures.NONE, Map.of(), Map.of(), "");
    }

    protected List<ProjectLines.Line> lines(Actor actor) {
        return projects.all(actor, kind);
    }

    /** Begins the row of a project with what all of them have. */
    protected Row.Builder row(ProjectLines.Line line) {
        return Row.at(line.id(), path() + "/" + line.id()).put("number", line.number()).put("name", line.name())
                .put("unit", line.place()).put("responsible", line.responsible()).put("stage", line.stage());
    }

    /** The stages of the kind as choices. */
    protected Field stages() {
        return new Field("stage", Field.Type.CHOICE, "services.stage.",
                kinds.get(kind).stages().stream().map(ProjectKind.Term::code).toList(), "L");
    }
}
