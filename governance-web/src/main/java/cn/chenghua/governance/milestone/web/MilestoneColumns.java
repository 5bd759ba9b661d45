package cn.chenghua.governance.milestone.web;

import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of a table of milestones. */
@Component
class MilestoneColumns extends ColumnNames {

    MilestoneColumns(MessageSource messages) {
        super(messages, "milestone.column.", "project", "project_name", "milestone", "stage", "planned", "forecast", "actual",
                "responsible", "weight", "limit_days", "after", "needs", "evidence");
    }
}
