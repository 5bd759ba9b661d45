package cn.chenghua.governance.responsibility.web;

import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of a table of assets. */
@Component
class AssetColumns extends ColumnNames {

    AssetColumns(MessageSource messages) {
        super(messages, "asset.column.", "number", "name", "kind", "class", "level", "grade", "depth", "unit", "unit_name",
                "responsible", "metres", "longitude", "latitude");
    }
}
