package cn.chenghua.governance.communityservice.register.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import cn.chenghua.governance.project.web.Forms;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of one record, and answers its forms. */
@Component
public class RecordDoor {

    private final FieldWords words;
    private final Forms forms;
    private final Selection selection;

    RecordDoor(FieldWords words, Forms forms, Selection selection) {
        this.words = words;
        this.forms = forms;
        this.selection = selection;
    }

    public String show(RecordPage page, boolean edits, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("edits", edits);
        model.addAttribute("today", selection.today());
        model.addAttribute("fresh", UUID.randomUUID());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "services/record";
    }

    /** Changes a record and leads back to it, or shows it again with why it was refused. */
    public String change(String verb, Map<String, String> typed, Forms.Answer answer, Runnable change, Supplier<String> page) {
        return forms.change(verb, typed, answer, change, page);
    }

    public LocalDate today() {
        return selection.today();
    }
}
