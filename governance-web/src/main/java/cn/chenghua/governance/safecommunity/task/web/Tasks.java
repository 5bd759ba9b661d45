package cn.chenghua.governance.safecommunity.task.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterAnswers;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterRest;
import cn.chenghua.governance.safecommunity.record.table.web.RecordSheets;
import cn.chenghua.governance.safecommunity.record.web.Cell;
import cn.chenghua.governance.safecommunity.record.web.Field;
import cn.chenghua.governance.safecommunity.record.web.Listing;
import cn.chenghua.governance.safecommunity.record.web.RegisterDoor;
import cn.chenghua.governance.safecommunity.record.web.RegisterPages;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.safecommunity.task.JointTask;
import cn.chenghua.governance.safecommunity.task.Mode;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joint tasks on their pages. */
@Component
class Tasks extends Shelf {

    Tasks() {
        super(RecordKind.TASK, "tasks", "joint-tasks");
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("units", Field.Type.LONG));
    }

    @Override
    public List<String> sorts() {
        return Stream.of(Mode.values()).map(Mode::name).toList();
    }

    @Override
    public List<Field> step(String verb) {
        return verb.equals("ACCEPT") || verb.equals("REPORT") ? List.of(Field.of("unit", Field.Type.TEXT)) : List.of();
    }

    @Override
    public Set<String> done() {
        return Set.of("CLOSED", "CANCELLED");
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public List<Listing> listings(SafetyRecord of) {
        return List.of(new Listing("parts", List.of("unit", "department", "standing", "report"),
                ((JointTask) of).parts().stream().map(part -> List.of(Cell.unit(part.unit().value()),
                        Cell.text(part.department()), Cell.word("warning.standing.", part.standing()), Cell.text(part.text())))
                        .toList()));
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/tasks")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Tasks tasks) {
            super(door, sheets, tasks);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/joint-tasks")
    @Tag(name = "joint-tasks")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Tasks tasks) {
            super(answers, tasks);
        }
    }
}
