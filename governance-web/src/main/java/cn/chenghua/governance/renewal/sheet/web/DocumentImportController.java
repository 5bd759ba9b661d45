package cn.chenghua.governance.renewal.sheet.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of plan documents in. */
@Controller
@RequestMapping("/renewal/documents/import")
class DocumentImportController extends SheetPages {

    DocumentImportController(TableDoor door, DocumentSheet sheet) {
        super(door, new Register("renewal", "/renewal/documents", "renewal.documents", "renewal.import.documents",
                "renewal.import.hint.documents"), sheet);
    }
}
