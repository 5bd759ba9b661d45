package cn.chenghua.governance.backstreet.slow.web;

import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of the slow-traffic layer as a table. */
@Component
class SlowColumns extends ColumnNames {

    SlowColumns(MessageSource messages) {
        super(messages, "slow.column.", "number", "kind", "street", "width", "unit", "unit_name", "responsible", "source", "wkt");
    }
}
