package cn.chenghua.governance.backstreet.green.table.web;

import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of the green register as a table. */
@Component
class GreenColumns extends ColumnNames {

    GreenColumns(MessageSource messages) {
        super(messages, "green.column.", "number", "name", "kind", "class", "phase", "unit", "unit_name", "responsible", "stated",
                "basis", "measured", "counted", "share", "share_on", "built_on", "opened_on", "source", "evidence", "wkt");
        reading("stated_km", "stated_km2");
    }
}
