package cn.chenghua.governance.featuredstreet.community;

import java.util.UUID;

import cn.chenghua.governance.project.Project;

/** A demonstration community: its project and how it stands. */
public record Community(Project project, DemonstrationCommunity detail) {

    /** The kind of projects that are demonstration communities. */
    public static final String KIND = "demonstration";

    public long version() {
        return project.version() + detail.version();
    }

    public UUID id() {
        return project.id();
    }
}
