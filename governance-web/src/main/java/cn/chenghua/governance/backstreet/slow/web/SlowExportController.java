package cn.chenghua.governance.backstreet.slow.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.slow.SlowTraffic;
import cn.chenghua.governance.backstreet.slow.SlowWay.Mode;
import cn.chenghua.governance.backstreet.slow.SlowWays;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Streets with their ways as a table, the layer itself in the columns its import reads, and both figures for REST clients. */
@RestController
@Tag(name = "streets")
class SlowExportController {

    private final SlowTraffic traffic;
    private final SlowWays ways;
    private final SlowColumns columns;
    private final UnitNames units;
    private final Sentences sentences;

    SlowExportController(SlowTraffic traffic, SlowWays ways, SlowColumns columns, UnitNames units, Sentences sentences) {
        this.traffic = traffic;
        this.ways = ways;
        this.columns = columns;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping("/backstreet/slow.csv")
    void streets(Actor actor, @RequestParam(defaultValue = "FOOT") String mode, HttpServletResponse response)
            throws IOException {
        var answer = traffic.answer(actor.reads(), Typed.constant(Mode.class, "mode", mode));
        var headers = List.of("street", "length", "piece", "all", "continuous").stream()
                .map(name -> TableWriter.Column.of(sentences.say("slow.head." + name))).toList();
        Download.csv(response, "slow-streets", headers,
                writer -> answer.sides().forEach(side -> writer.put(side.street(), Math.round(side.metres()),
                        percent(side.inOnePiece()), percent(side.inAll()),
                        sentences.say(side.continuous() ? "slow.yes" : "slow.no"))));
    }

    private static double percent(double share) {
        return Math.round(share * 1_000) / 10.0;
    }

    @GetMapping("/backstreet/slow/export.csv")
    void layer(Actor actor, HttpServletResponse response) throws IOException {
        Download.csv(response, "slow-ways", columns.headers(), writer -> write(actor, writer));
    }

    @GetMapping("/backstreet/slow/export.xlsx")
    void layerBook(Actor actor, HttpServletResponse response) throws IOException {
        var notes = List.of(new TableWriter.Note(sentences.say("project.sheet.fill"), sentences.say("slow.import.hint")),
                new TableWriter.Note(columns.label("wkt"), sentences.say("project.sheet.long")));
        Download.xlsx(response, "slow-ways", sentences.say("slow.title"), columns.headers(),
                new TableWriter.Notes(sentences.say("project.sheet.notes"), notes), writer -> write(actor, writer));
    }

    private void write(Actor actor, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        for (var way : ways.all(actor.reads())) {
            writer.row(way.number(), sentences.say("slow.kind." + way.kind()), way.street(), way.width(), way.place().value(),
                    names.apply(way.place()), way.responsible(), way.source(), ShapeDoor.wkt(way.geometry()));
        }
    }

    @Operation(operationId = "slowTraffic", summary = "How far one can walk or cycle without a gap, and the streets with a way all along")
    @GetMapping("/api/v1/slow-traffic")
    ResponseEntity<Slow> figures(Actor actor, @RequestParam(defaultValue = "FOOT") String mode) {
        var answer = traffic.answer(actor.reads(), Typed.constant(Mode.class, "mode", mode));
        var edition = answer.edition();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Slow(answer.mode(),
                edition == null ? null : edition.number(), answer.ways().size(), answer.metres(), answer.chains().size(),
                answer.longest(), answer.sides().size(), answer.continuous(), answer.share()));
    }

    /** Slow traffic in figures; streets are the named ones of the network edition, null where there is none. */
    @Schema(name = "SlowTraffic")
    record Slow(Mode mode, @Nullable Integer networkVersion, int ways, double metres, int chains, double longestMetres,
            int streets, long continuousStreets, double continuousShare) {
    }
}
