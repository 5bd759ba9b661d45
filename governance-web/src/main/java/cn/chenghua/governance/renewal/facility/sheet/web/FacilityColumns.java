package cn.chenghua.governance.renewal.facility.sheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.chenghua.governance.project.ProjectKind.Term;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of a table of facilities; those of stages bear their names. */
@Component
class FacilityColumns extends ColumnNames {

    private final ProjectKinds kinds;

    FacilityColumns(MessageSource messages, ProjectKinds kinds) {
        super(messages, "renewal.field.", "number", "name", "unit", "unit_name", "responsible", "item", "address", "capacity",
                "capacityUnit", "longitude", "latitude");
        this.kinds = kinds;
    }

    @Override
    public List<String> all() {
        var all = new ArrayList<>(super.all());
        stages().forEach(stage -> all.add("actual:" + stage.code()));
        all.addAll(List.of("closed", "closed_reason", "evidence"));
        return all;
    }

    List<Term> stages() {
        return kinds.get(FacilityDesk.KIND).stages();
    }

    @Override
    protected String header(String column, Locale locale) {
        return stages().stream().filter(term -> column.equals("actual:" + term.code())).findFirst().map(term -> term.in(locale))
                .orElseGet(() -> super.header(column, locale));
    }
}
