package cn.chenghua.governance.project.web;

import cn.chenghua.governance.project.ProjectKinds;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the dictionaries that records are written with: kinds of project with their stages, classes and phases. */
@Controller
class DictionaryController {

    private final ProjectKinds kinds;

    DictionaryController(ProjectKinds kinds) {
        this.kinds = kinds;
    }

    @GetMapping("/dictionaries")
    String show(Model model) {
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("locale", LocaleContextHolder.getLocale());
        return "project/dictionaries";
    }
}
