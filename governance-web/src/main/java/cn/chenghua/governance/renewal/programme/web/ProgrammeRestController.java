package cn.chenghua.governance.renewal.programme.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.renewal.programme.Programme;
import cn.chenghua.governance.renewal.programme.Programme.Tranche;
import cn.chenghua.governance.renewal.programme.ProgrammeBook;
import cn.chenghua.governance.renewal.programme.ProgrammeDesk;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facility programme for REST clients. */
@RestController
@RequestMapping(ProgrammeRestController.PATH)
@Tag(name = "facilities")
class ProgrammeRestController {

    static final String PATH = "/api/v1/facility-programme";
    private final ProgrammeBook book;
    private final ProgrammeDesk desk;
    private final Repeats repeats;

    ProgrammeRestController(ProgrammeBook book, ProgrammeDesk desk, Repeats repeats) {
        this.book = book;
        this.desk = desk;
        this.repeats = repeats;
    }

    @Operation(operationId = "facilityProgramme", summary = "The facility programme: its own period and its tranches by class and year")
    @GetMapping
    ResponseEntity<Programme> current() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(book.current());
    }

    @Operation(operationId = "agreeFacilityProgramme", summary = "Agrees the next edition of the facility programme; its tranches come to the target's quantity")
    @PostMapping
    ResponseEntity<Programme> agree(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody Agreed body) {
        return repeats.answer(actor, key, PATH, body, Programme.class,
                () -> ResponseEntity.ok().cacheControl(CacheControl.noStore())
                        .body(desk.agree(actor, Typed.needed("launched", body.launched()), Typed.needed("first", body.first()),
                                Typed.needed("last", body.last()), body.tranches() == null ? List.of() : body.tranches(),
                                Typed.text(body.reason()))));
    }

    /** The next edition. */
    @Schema(name = "AgreeFacilityProgramme")
    record Agreed(@Nullable LocalDate launched, @Nullable LocalDate first, @Nullable LocalDate last,
            @Nullable List<Tranche> tranches, @Nullable String reason) {
    }
}
