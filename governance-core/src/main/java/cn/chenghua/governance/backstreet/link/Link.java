package cn.chenghua.governance.backstreet.link;

import java.util.UUID;

import cn.chenghua.governance.project.Project;

/** A link: its project and what is known beside it. */
public record Link(Project project, StreetLink detail) {

    /** Grows with every change of the project and of what is beside it. */
    public long version() {
        return project.version() + detail.version();
    }

    public UUID id() {
        return project.id();
    }

    public boolean opened() {
        return project.steps().stream().anyMatch(step -> step.stage().equals(StreetLink.OPENED) && step.done());
    }
}
