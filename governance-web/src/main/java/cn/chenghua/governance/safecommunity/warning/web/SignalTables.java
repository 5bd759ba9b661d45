package cn.chenghua.governance.safecommunity.warning.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Signals as files: taken in after a dry run, and given out in the same columns. */
@Controller
@RequestMapping("/safety/signals/import")
class SignalTables extends IntakePages {

    SignalTables(TableDoor door, SignalSheet sheet) {
        super(door, new TableDoor.Page("safety/signals", "warning/signal-import", "warning.import", "/safety/signals",
                "project.imported", sheet));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        return judge(actor, file, encoding, model);
    }

    /** The file. */
    @Controller
    static class Export {

        private final SignalSheet sheet;
        private final UnitNames units;

        Export(SignalSheet sheet, UnitNames units) {
            this.sheet = sheet;
            this.units = units;
        }

        @GetMapping("/safety/signals/export.csv")
        void csv(Actor actor, @ModelAttribute SignalQuery query, HttpServletResponse response) throws IOException {
            var filter = query.filter(actor.reads());
            try (var writer = TableWriter.csv(Download.csv(response, "signals"), sheet.headers())) {
                sheet.write(filter, units.asOfNow(), writer);
            }
        }
    }
}
