package cn.chenghua.governance.project.sheet.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;

import org.springframework.stereotype.Component;

/** Sends registers out as files, in the columns that their imports read. */
@Component
public class SheetFiles {

    private final Sentences sentences;
    private final SheetNotes notes;
    private final Clock clock;

    SheetFiles(Sentences sentences, SheetNotes notes, Clock clock) {
        this.sentences = sentences;
        this.notes = notes;
        this.clock = clock;
    }

    /** As comma-separated rows; {@code name} is the file's without its ending. */
    public void csv(Actor actor, RegisterSheet<?> sheet, String name, HttpServletResponse response) throws IOException {
        Download.csv(response, name, sheet.columns().headers(), writer -> sheet.write(actor, writer));
    }

    /** As a workbook with drop-down lists, the day and how it is filled in; {@code title} and {@code filling} are messages. */
    public void xlsx(Actor actor, RegisterSheet<?> sheet, String name, String title, String filling, HttpServletResponse response)
            throws IOException {
        Download.xlsx(response, name, sentences.say(title), sheet.columns().headers(),
                notes.filled(LocalDate.ofInstant(clock.instant(), Days.ZONE).toString(), filling),
                writer -> sheet.write(actor, writer));
    }
}
