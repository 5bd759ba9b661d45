package cn.chenghua.governance.casework;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.casework.DisorderRows.CasePhoto;
import cn.chenghua.governance.casework.DisorderRows.Side;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;

import org.springframework.stereotype.Component;

/** Keeps photos as evidence at the place of their case, where both who sees the place and who answers for it can open them. */
@Component
class CasePhotos {

    private final EvidenceRepository evidence;
    private final DisorderRows rows;

    CasePhotos(EvidenceRepository evidence, DisorderRows rows) {
        this.evidence = evidence;
        this.rows = rows;
    }

    List<CasePhoto> keep(DisorderCase disorder, Deed deed, Side side, List<Shot> shots) {
        var kept = new ArrayList<CasePhoto>();
        for (var shot : shots) {
            var file = shot.file();
            var rests = new Evidence(Uuids.next(deed.at()), Evidence.Kind.FILE, file.name(), disorder.matter().place(),
                    disorder.charge().responsible(), deed.by(), deed.at());
            evidence.keep(rests, file);
            kept.add(new CasePhoto(rests.id(), disorder.id(), side, deed.id(), deed.at(), shot.takenAt(), shot.camera()));
        }
        if (!kept.isEmpty()) {
            rows.addPhotos(kept);
        }
        return kept;
    }
}
