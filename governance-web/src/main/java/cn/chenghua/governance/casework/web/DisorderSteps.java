package cn.chenghua.governance.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.Shot;
import cn.chenghua.governance.evidence.Upload;
import cn.chenghua.governance.evidence.web.Pictures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the step that a form or a REST call wishes. */
@Component
class DisorderSteps {

    private final CaseworkDesk desk;

    DisorderSteps(CaseworkDesk desk) {
        this.desk = desk;
    }

    DisorderCase take(Actor actor, UUID id, long version, DisorderStep wish, List<Upload> files) {
        var says = wish.says();
        var shots = files.stream().map(file -> new Shot(file, wish.takenAt(), Boolean.TRUE.equals(wish.camera()))).toList();
        return switch (wish.known()) {
            case CONFIRM -> desk.confirm(actor, id, version, says, shots);
            case REFUSE -> desk.refuse(actor, id, version, says);
            case DISPATCH -> desk.dispatch(actor, id, version, wish.charge(), wish.limit(), says);
            case ACCEPT -> desk.accept(actor, id, version, says);
            case SEND_BACK -> desk.sendBack(actor, id, version, says);
            case ASK -> desk.ask(actor, id, version, wish.about(), wish.limit(), says);
            case GRANT -> desk.decide(actor, id, version, true, wish.limit(), says);
            case DECLINE -> desk.decide(actor, id, version, false, null, says);
            case RESUME -> desk.resume(actor, id, version, says);
            case HANDLE -> desk.handle(actor, id, version, says, shots);
            case DRAW -> desk.draw(actor, id, version, says);
            case FIXED -> desk.verify(actor, id, version, true, says, shots);
            case NOT_FIXED -> desk.verify(actor, id, version, false, says, shots);
            case CLOSE -> desk.close(actor, id, version, wish.how(), wish.other(), says);
            case REOPEN -> desk.reopen(actor, id, version, says);
        };
    }

    /** The files of a form, those not chosen left out. */
    static List<Upload> uploads(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().map(Pictures::from).filter(Objects::nonNull)
                        .map(Objects::requireNonNull).toList();
    }
}
