package cn.chenghua.governance.communityservice.foundation.web;

import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.TablePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes tables of this register in. */
@Controller
@RequestMapping("/services/foundations/import")
class FoundationTableController extends TablePages {

    FoundationTableController(TableDoor door, FoundationRegister register, RegisterListDoor registers) {
        super(door, register, registers);
    }
}
