package cn.chenghua.governance.communityservice.volume.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.volume.VolumeBook;
import cn.chenghua.governance.communityservice.volume.VolumeDesk;
import cn.chenghua.governance.communityservice.volume.VolumeEntry;
import cn.chenghua.governance.site.Figures;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The volumes and one of them with what stood before it. */
@Controller
@RequestMapping("/services/volumes")
class VolumeController extends RecordPages<VolumeEntry> {

    private final VolumeDesk desk;
    private final VolumeBook book;
    private final Figures figures;
    private final FieldWords words;

    VolumeController(VolumeRegister register, RegisterListDoor door, VolumeDesk desk, VolumeBook book, Figures figures,
            FieldWords words) {
        super(register, door);
        this.desk = desk;
        this.book = book;
        this.figures = figures;
        this.words = words;
    }

    @Override
    protected VolumeEntry read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, VolumeEntry entry) {
        var channel = words.choices(register.field("channel")).getOrDefault(entry.channel().name(), "");
        var history = book.history(new VolumeEntry.Key(entry.month(), entry.channel(), entry.station()));
        return begin(id, figures.month(entry.month()) + " " + channel, 0).fact("cases", history.getFirst().cases())
                .section("history", List.of("at", "cases", "reason", "evidence", "by"),
                        history.stream()
                                .map(one -> List.of(Cell.of(one.at()), Cell.number(one.cases()), Cell.of(one.reason()),
                                        Cell.evidence(one.evidence()), Cell.of(one.by())))
                                .toList());
    }
}
