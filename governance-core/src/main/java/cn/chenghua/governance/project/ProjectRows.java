package cn.chenghua.governance.project;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The projects by the hundreds, and what is written beside each: its history and its number. */
public interface ProjectRows {

    /** Projects with these numbers, read for comparison; changing them changes nothing until {@link #update}. */
    List<Project> ofNumbers(Collection<String> numbers);

    /** Which of these signs of wishes belong to registered projects. */
    Set<String> origins(Collection<String> origins);

    /** New projects, in few statements. */
    void insert(List<Project> projects);

    void update(List<Project> projects);

    void record(List<ProjectChange> changes);

    /** The changes of a project, the latest first. */
    List<ProjectChange> changesOf(UUID project);

    /** Takes {@code count} numbers of a series such as 2017-BJ; the first of them. */
    int take(String series, int count);

    boolean none();
}
