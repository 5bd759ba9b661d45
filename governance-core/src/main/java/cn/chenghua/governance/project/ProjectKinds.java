package cn.chenghua.governance.project;

import java.util.List;
import java.util.Optional;

/** The kinds of projects there are, in the plan's order; they change only by migration, so answers come from memory. */
public interface ProjectKinds {

    List<ProjectKind> all();

    default Optional<ProjectKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind of that code, or the refusal {@code project.kind}. */
    default ProjectKind get(String code) {
        return find(code).orElseThrow(() -> ProjectRefused.unknownKind(code));
    }
}
