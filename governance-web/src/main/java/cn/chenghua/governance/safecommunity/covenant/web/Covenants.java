package cn.chenghua.governance.safecommunity.covenant.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.covenant.Covenant;
import cn.chenghua.governance.safecommunity.covenant.Edition;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterAnswers;
import cn.chenghua.governance.safecommunity.record.api.web.RegisterRest;
import cn.chenghua.governance.safecommunity.record.table.web.RecordSheets;
import cn.chenghua.governance.safecommunity.record.table.web.RegisterImport;
import cn.chenghua.governance.safecommunity.record.web.Cell;
import cn.chenghua.governance.safecommunity.record.web.Fact;
import cn.chenghua.governance.safecommunity.record.web.Field;
import cn.chenghua.governance.safecommunity.record.web.Listing;
import cn.chenghua.governance.safecommunity.record.web.RegisterDoor;
import cn.chenghua.governance.safecommunity.record.web.RegisterPages;
import cn.chenghua.governance.safecommunity.record.web.Shelf;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Covenants of residents on their pages. */
@Component
class Covenants extends Shelf {

    private final Questions questions;

    Covenants(Questions questions) {
        super(RecordKind.COVENANT, "covenants", "covenants");
        this.questions = questions;
    }

    @Override
    public boolean taken() {
        return true;
    }

    @Override
    public List<Field> step(String verb) {
        return switch (verb) {
            case "VOTE" -> Stream.of("present", "approve", "against", "abstain")
                    .map(name -> Field.of(name, Field.Type.NUMBER)).toList();
            case "REVISE", "REDRAFT" -> List.of(Field.of("text", Field.Type.LONG));
            default -> List.of();
        };
    }

    @Override
    public List<Fact> facts(SafetyRecord of) {
        return List.of(new Fact("inForce", Cell.number(((Covenant) of).inForce(questions.today()).orElse(null))));
    }

    @Override
    public List<Listing> listings(SafetyRecord of) {
        return List.of(new Listing("editions",
                List.of("number", "text", "draftedOn", "votedOn", "present", "approve", "against", "abstain", "adopted"),
                rows(((Covenant) of).editions())));
    }

    private static List<List<Cell>> rows(List<Edition> editions) {
        return IntStream.range(0, editions.size()).mapToObj(at -> {
            var one = editions.get(at);
            var adopted = one.votedOn() == null ? null : one.adopted() ? Carried.YES : Carried.NO;
            return List.of(Cell.number(at + 1), Cell.text(one.text()), Cell.day(one.draftedOn()), Cell.day(one.votedOn()),
                    Cell.number(one.present()), Cell.number(one.approve()), Cell.number(one.against()),
                    Cell.number(one.abstain()), Cell.word("warning.carried.", adopted));
        }).toList();
    }

    /** Whether a vote carried. */
    private enum Carried {
        YES, NO
    }

    /** The pages. */
    @Controller
    @RequestMapping("/safety/covenants")
    static class Pages extends RegisterPages {
        Pages(RegisterDoor door, RecordSheets sheets, Covenants covenants) {
            super(door, sheets, covenants);
        }
    }

    /** Takes tables in. */
    @Controller
    @RequestMapping("/safety/covenants/import")
    static class Import extends RegisterImport {
        Import(TableDoor door, RecordSheets sheets, Covenants covenants) {
            super(door, sheets, covenants);
        }
    }

    /** For REST clients. */
    @RestController
    @RequestMapping("/api/v1/covenants")
    @Tag(name = "covenants")
    static class Rest extends RegisterRest {
        Rest(RegisterAnswers answers, Covenants covenants) {
            super(answers, covenants);
        }
    }
}
