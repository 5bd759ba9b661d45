package cn.chenghua.governance.project.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.Project;

import org.springframework.ui.Model;

/** What another feature adds to the page of a project: a fragment named {@code panel} and what it shows. */
public interface ProjectPanel {

    /** Where the panel stands among the others, the smallest first. */
    int position();

    /** The template with the fragment, such as {@code milestone/panel}. */
    String template();

    /** Puts what the fragment shows into the model, under names that begin with the feature's. */
    void fill(Actor actor, Project project, Model model);
}
