package cn.chenghua.governance.project;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** An id or number that another project with other content already bears; a repeat of the same content is none. */
public final class ProjectExists extends Refusal {
    ProjectExists(UUID id) {
        super("project.exists", "id", id.toString());
    }
}
