package cn.chenghua.governance.communityservice.volume.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.RegisterPages;
import cn.chenghua.governance.communityservice.volume.VolumeBook;
import cn.chenghua.governance.communityservice.volume.VolumeDesk;
import cn.chenghua.governance.communityservice.volume.VolumeEntry;
import cn.chenghua.governance.site.Figures;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The volumes and one of them with what stood before it. */
@Controller
@RequestMapping("/services/volumes")
class VolumeController extends RegisterPages {

    private final VolumeDesk desk;
    private final VolumeBook book;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    VolumeController(VolumeRegister register, RegisterListDoor registers, VolumeDesk desk, VolumeBook book, Figures figures,
            FieldWords words, RecordDoor door) {
        super(register, registers);
        this.desk = desk;
        this.book = book;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var entry = desk.read(actor, id);
        var channel = words.choices(Field.choice("channel", "services.channel.", Channel.values(), ""))
                .getOrDefault(entry.channel().name(), "");
        var history = book.history(new VolumeEntry.Key(entry.month(), entry.channel(), entry.station()));
        var page = new RecordPage("volumes", figures.month(entry.month()) + " " + channel)
                .fact("cases", figures.number(history.getFirst().cases())).section("history",
                        List.of("at", "cases", "reason", "evidence", "by"),
                        history.stream()
                                .map(one -> List.of(Cell.of(figures.moment(one.at())), Cell.figure(figures.number(one.cases())),
                                        Cell.of(one.reason().isEmpty() ? "–" : one.reason()),
                                        Cell.link(words.label("evidence"), "/evidence/" + one.evidence() + "/about"),
                                        Cell.of(one.by())))
                                .toList());
        return door.show(page, false, model);
    }
}
