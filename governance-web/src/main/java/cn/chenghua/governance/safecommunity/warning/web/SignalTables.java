package cn.chenghua.governance.safecommunity.warning.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;
import cn.chenghua.governance.site.table.Download;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Signals as files: taken in after a dry run, and given out in the same columns. */
@Controller
@RequestMapping("/safety/signals/import")
class SignalTables extends TablePages {

    SignalTables(TableDoor door, SignalSheet sheet) {
        super(door, new TableDoor.Page("safety/signals", "warning/signal-import", "warning.import", "/safety/signals",
                "project.imported", sheet));
    }

    /** The file. */
    @Controller
    static class Export {

        private final SignalSheet sheet;

        Export(SignalSheet sheet) {
            this.sheet = sheet;
        }

        @GetMapping("/safety/signals/export.csv")
        void csv(Actor actor, @ModelAttribute SignalQuery query, HttpServletResponse response) throws IOException {
            var filter = query.filter(actor.reads());
            Download.csv(response, "signals", sheet.headers(), writer -> sheet.write(filter, writer));
        }
    }
}
