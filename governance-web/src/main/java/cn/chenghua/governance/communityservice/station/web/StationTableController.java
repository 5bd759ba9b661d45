package cn.chenghua.governance.communityservice.station.web;

import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.TablePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes tables of this register in. */
@Controller
@RequestMapping("/services/stations/import")
class StationTableController extends TablePages {

    StationTableController(TableDoor door, StationRegister register, RegisterListDoor registers) {
        super(door, register, registers);
    }
}
