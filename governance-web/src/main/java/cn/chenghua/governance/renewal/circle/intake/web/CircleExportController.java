package cn.chenghua.governance.renewal.circle.intake.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.renewal.circle.Settlements;
import cn.chenghua.governance.renewal.circle.intake.RegisteredSites;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Settlements and standing facilities out as files, in the columns that their imports read. */
@Controller
@RequestMapping("/renewal/circle")
class CircleExportController {

    private final Settlements settlements;
    private final RegisteredSites sites;
    private final Sentences sentences;

    CircleExportController(Settlements settlements, RegisteredSites sites, Sentences sentences) {
        this.settlements = settlements;
        this.sites = sites;
        this.sentences = sentences;
    }

    @GetMapping("/settlements/export.csv")
    @ResponseBody
    void settlements(HttpServletResponse response) throws IOException {
        Download.csv(response, "settlements", columns(SettlementImport.COLUMNS), this::settlements);
    }

    @GetMapping("/settlements/export.xlsx")
    @ResponseBody
    void settlementsBook(HttpServletResponse response) throws IOException {
        Download.xlsx(response, "settlements", sentences.say("circle.import.settlements"), columns(SettlementImport.COLUMNS),
                TableWriter.Notes.of(),
                this::settlements);
    }

    @GetMapping("/facilities/export.csv")
    @ResponseBody
    void facilities(HttpServletResponse response) throws IOException {
        Download.csv(response, "facilities", columns(SiteImport.COLUMNS), this::facilities);
    }

    @GetMapping("/facilities/export.xlsx")
    @ResponseBody
    void facilitiesBook(HttpServletResponse response) throws IOException {
        Download.xlsx(response, "facilities", sentences.say("circle.import.facilities"), columns(SiteImport.COLUMNS),
                TableWriter.Notes.of(),
                this::facilities);
    }

    private void settlements(TableWriter writer) throws IOException {
        for (var one : settlements.all()) {
            writer.row(one.unit().value(), one.longitude(), one.latitude(), one.quality().name(), one.residents(),
                    one.standsFor(), one.source());
        }
    }

    private void facilities(TableWriter writer) throws IOException {
        for (var one : sites.all()) {
            writer.row(one.key(), name(one.facilityClass()), one.name(), one.longitude(), one.latitude(), name(one.quality()),
                    one.openedOn(), one.closedOn(), one.source());
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static List<TableWriter.Column> columns(List<String> names) {
        return names.stream().map(TableWriter.Column::of).toList();
    }
}
