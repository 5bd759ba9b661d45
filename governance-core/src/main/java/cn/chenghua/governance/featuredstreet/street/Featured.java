package cn.chenghua.governance.featuredstreet.street;

import java.util.UUID;

import cn.chenghua.governance.project.Project;

/** A featured street: its project and what is known beside it. */
public record Featured(Project project, FeaturedStreet detail) {

    /** The kind of projects that are featured streets. */
    public static final String KIND = "featured_street";
    /** The stage before the first evaluation. */
    public static final String WORKS = "works";
    public static final String EVALUATED = "evaluated";
    /** The stage the plan counts. */
    public static final String RECOGNISED = "recognised";

    /** Grows with every change of the project and of what is beside it. */
    public long version() {
        return project.version() + detail.version();
    }

    public UUID id() {
        return project.id();
    }

    public boolean reached(String stage) {
        return project.steps().stream().anyMatch(step -> step.stage().equals(stage) && step.done());
    }
}
