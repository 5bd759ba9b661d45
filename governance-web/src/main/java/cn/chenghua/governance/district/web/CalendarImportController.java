package cn.chenghua.governance.district.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.calendar.WorkingCalendar;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/calendar/import")
class CalendarImportController {

    private static final String PURPOSE = "calendar";
    private static final List<String> COLUMNS = List.of("day", "kind", "name");
    private final CalendarDays days;
    private final Uploads uploads;
    private final Sentences sentences;

    CalendarImportController(CalendarDays days, Uploads uploads, Sentences sentences) {
        this.days = days;
        this.uploads = uploads;
        this.sentences = sentences;
    }

    @GetMapping
    String form() {
        return "district/calendar-import";
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        var rows = days.all().stream().map(day -> new @Nullable Object[]{day.day(), day.kind(), day.name()})
                .toArray(Object[][]::new);
        return Templates.csv("calendar", COLUMNS, rows);
    }

    @PostMapping
    String dryRun(Steward steward, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        try {
            return show(read(Uploads.content(file), encoding), uploads.keep(steward, PURPOSE, file), encoding, model);
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return "district/calendar-import";
        }
    }

    @PostMapping("/apply")
    String apply(Steward steward, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean soundOnly, Model model, RedirectAttributes next) {
        try {
            var sheet = read(uploads.find(steward, PURPOSE, upload), encoding);
            if (Uploads.stops(sheet.notes) && !soundOnly) {
                model.addAttribute("warning", sentences.say("district.import.stopped"));
                return show(sheet, upload, encoding, model);
            }
            days.put(sheet.days);
            uploads.drop(upload);
            next.addFlashAttribute("notice", sentences.say("district.calendar.imported", sheet.days.size()));
            return "redirect:/calendar" + (sheet.days.isEmpty() ? "" : "?year=" + sheet.days.getFirst().day().getYear());
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return "district/calendar-import";
        }
    }

    private static String show(Sheet sheet, UUID upload, @Nullable String encoding, Model model) {
        Uploads.show(model, upload, sheet.notes, Uploads.encoded(encoding));
        model.addAttribute("days", sheet.days);
        return "district/calendar-import";
    }

    private Sheet read(byte[] content, @Nullable String encoding) {
        var names = new HashMap<String, String>();
        COLUMNS.forEach(column -> names.put(sentences.word("district.column." + column, column), column));
        var declared = encoding == null || encoding.isBlank() ? null : encoding;
        var notes = new ArrayList<RowNote>();
        var read = new LinkedHashMap<LocalDate, CalendarDay>();
        try (var rows = Table.open(content, declared, names).requiring("day", "kind").rows()) {
            rows.forEach(row -> read(new Cells(row, notes::add), read));
        }
        return new Sheet(List.copyOf(read.values()), notes);
    }

    private static void read(Cells cells, Map<LocalDate, CalendarDay> read) {
        cells.needed("day");
        cells.needed("kind");
        var day = cells.day("day");
        var kind = cells.constant("kind", CalendarDay.Kind.class);
        var name = cells.text("name");
        if (!cells.sound() || day == null || kind == null) {
            return;
        }
        if (kind == CalendarDay.Kind.MAKE_UP && !WorkingCalendar.weekend(day)) {
            cells.refuse("kind", "district.calendar.weekday");
        } else if (read.putIfAbsent(day, new CalendarDay(day, kind, name == null ? "" : name)) != null) {
            cells.refuse("day", "district.calendar.twice");
        }
    }

    private record Sheet(List<CalendarDay> days, List<RowNote> notes) {
    }
}
