package cn.chenghua.governance.communityservice.register.web;

import java.util.Map;

import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/** Entries of registers that stand beside projects. */
public final class Wishes {

    private Wishes() {
    }

    /** The project of an entry; a position where both figures are said. */
    public static RegisterProject project(Entry entry, String kind, @Nullable String classCode) {
        var east = entry.amount("longitude");
        var north = entry.amount("latitude");
        var number = entry.text("number");
        return new RegisterProject(entry.id(), number.isEmpty() ? null : number, entry.text("name"), kind, entry.unit("unit"),
                east == null || north == null ? null : new Position(east, north), entry.text("responsible"), null, classCode,
                null, Measures.NONE, Map.of(), Map.of(), "");
    }

    /** Begins the row of a project with what all of them have. */
    public static Row.Builder row(ProjectLines.Line line, String href) {
        return Row.at(line.id(), href + "/" + line.id()).put("number", line.number()).put("name", line.name())
                .put("unit", line.place()).put("responsible", line.responsible()).put("stage", line.stage());
    }

    /** The stages of a kind as choices. */
    public static Field stages(ProjectKinds kinds, String kind, String uses) {
        return new Field("stage", Field.Type.CHOICE, "services.stage.",
                kinds.get(kind).stages().stream().map(ProjectKind.Term::code).toList(), uses);
    }
}
