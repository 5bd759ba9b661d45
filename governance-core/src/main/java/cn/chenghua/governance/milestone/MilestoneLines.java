package cn.chenghua.governance.milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.Step;

import org.jspecify.annotations.Nullable;

/** Projects with their milestones, many at a time, in one statement each. */
public interface MilestoneLines {

    /** At most {@code limit} projects in the order of their numbers, beginning after a number. */
    List<Line> list(ProjectLines.Filter filter, String after, int limit);

    /** The projects with these ids; whether they may be seen is the asker's matter. */
    List<Line> of(Collection<UUID> projects);

    /**
     * A project with its milestones as they stand.
     *
     * @param version of its milestones, 0 while it keeps none
     * @param heardOn the day on which something was last said of it after it was registered
     */
    record Line(UUID project, long version, String number, String name, String kind, UnitCode place, String responsible,
            @Nullable String classCode, @Nullable String phase, @Nullable LocalDate heardOn, List<Step> steps,
            List<Milestone> kept) {

        /** Its milestones, or its stages where it keeps none. */
        public List<Milestone> milestones() {
            return kept.isEmpty() ? Milestone.ofStages(steps) : Milestone.seen(kept, steps);
        }

        /** Whether it keeps milestones of its own. */
        public boolean own() {
            return !kept.isEmpty();
        }

        public Attributes attributes() {
            var values = new TreeMap<String, String>();
            values.put("kind", kind);
            if (classCode != null) {
                values.put("class", classCode);
            }
            if (phase != null) {
                values.put("phase", phase);
            }
            return Attributes.of(values);
        }
    }
}
