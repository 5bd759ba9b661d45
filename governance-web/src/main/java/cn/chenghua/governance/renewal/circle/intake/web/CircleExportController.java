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
        try (var writer = TableWriter.csv(Download.csv(response, "settlements"), columns(SettlementImport.COLUMNS))) {
            settlements(writer);
        }
    }

    @GetMapping("/settlements/export.xlsx")
    @ResponseBody
    void settlementsBook(HttpServletResponse response) throws IOException {
        try (var writer = book(response, "settlements", "circle.import.settlements", SettlementImport.COLUMNS)) {
            settlements(writer);
        }
    }

    @GetMapping("/facilities/export.csv")
    @ResponseBody
    void facilities(HttpServletResponse response) throws IOException {
        try (var writer = TableWriter.csv(Download.csv(response, "facilities"), columns(SiteImport.COLUMNS))) {
            facilities(writer);
        }
    }

    @GetMapping("/facilities/export.xlsx")
    @ResponseBody
    void facilitiesBook(HttpServletResponse response) throws IOException {
        try (var writer = book(response, "facilities", "circle.import.facilities", SiteImport.COLUMNS)) {
            facilities(writer);
        }
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

    private TableWriter book(HttpServletResponse response, String name, String title, List<String> columns)
            throws IOException {
        return TableWriter.xlsx(Download.xlsx(response, name), sentences.say(title), columns(columns), List.of());
    }

    private static List<TableWriter.Column> columns(List<String> names) {
        return names.stream().map(TableWriter.Column::of).toList();
    }
}
