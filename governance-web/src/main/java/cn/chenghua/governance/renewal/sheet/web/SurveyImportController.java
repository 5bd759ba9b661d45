package cn.chenghua.governance.renewal.sheet.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of surveys in. */
@Controller
@RequestMapping("/renewal/surveys/import")
class SurveyImportController extends SheetPages {

    SurveyImportController(TableDoor door, SurveySheet sheet) {
        super(door, new Register("renewal", "/renewal/surveys", "renewal.surveys", "renewal.import.surveys",
                "renewal.import.hint.surveys"), sheet);
    }
}
