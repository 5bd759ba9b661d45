package cn.chenghua.governance.safecommunity.record;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectRepository;

import org.springframework.stereotype.Component;

/** Finds the project somebody names by its number or id; a foreign one is not found. */
@Component
public class ProjectsByName {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private final ProjectRepository projects;

    ProjectsByName(ProjectRepository projects) {
        this.projects = projects;
    }

    public Optional<Project> find(Actor actor, String named) {
        var found = ID.matcher(named).matches() ? projects.findById(UUID.fromString(named)) : projects.findByNumber(named);
        return found.filter(one -> actor.reads().covers(one.place(), one.responsible()));
    }
}
