package cn.chenghua.governance.communityservice.admission.sheet.web;

import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of a table of items. */
@Component
class AdmissionColumns extends ColumnNames {

    static final String LIST = "admission.list.";

    AdmissionColumns(MessageSource messages) {
        super(messages, "admission.column.", "number", "edition", "list", "title", "basis", "department", "duties", "minutes",
                "forms", "fields", "uploads", "state", "valid_from", "valid_to", "withdrawn_on");
        offering("list", LIST, AdmissionList.values());
    }
}
