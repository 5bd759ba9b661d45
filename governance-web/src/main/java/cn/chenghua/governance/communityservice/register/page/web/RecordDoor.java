package cn.chenghua.governance.communityservice.register.page.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of one record, and answers its forms. */
@Component
class RecordDoor {

    private final FieldWords words;
    private final UnitNames units;
    private final Forms forms;
    private final Selection selection;

    RecordDoor(FieldWords words, UnitNames units, Forms forms, Selection selection) {
        this.words = words;
        this.units = units;
        this.forms = forms;
        this.selection = selection;
    }

    String show(RecordPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("names", units.asOfNow());
        model.addAttribute("today", selection.today());
        model.addAttribute("fresh", UUID.randomUUID());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "services/record";
    }

    /** Makes a change and leads on, or shows the page of its form again with why it was refused. */
    String change(String form, Sent sent, String then, Runnable change, Supplier<String> page) {
        return forms.change(form, sent.typed(), sent.answer(then), change, page);
    }
}
