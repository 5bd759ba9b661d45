package cn.chenghua.governance.renewal.estate.web;

import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.renewal.estate.EstateLines;

import org.springframework.stereotype.Component;

/** Turns a question into a filter within the actor's scope. */
@Component
public class EstateFilters {

    private final ProjectFilters projects;

    EstateFilters(ProjectFilters projects) {
        this.projects = projects;
    }

    public LocalDate today() {
        return projects.today();
    }

    public EstateLines.Filter of(Actor actor, EstateQuery query) {
        return new EstateLines.Filter(projects.of(actor, query.projects()), query.componentAsked(), query.stateAsked(),
                query.overAsked());
    }
}
