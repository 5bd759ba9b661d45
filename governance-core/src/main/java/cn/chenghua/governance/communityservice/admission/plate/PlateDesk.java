package cn.chenghua.governance.communityservice.admission.plate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.communityservice.admission.AdmissionItemRepository;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes plates onto the list as they are found, allowed or not, and says when they were taken down. */
@Service
@Transactional
public class PlateDesk {

    private final PlateRepository plates;
    private final AdmissionItemRepository items;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Trail trail;
    private final Clock clock;

    PlateDesk(PlateRepository plates, AdmissionItemRepository items, EvidenceRepository evidence, Hierarchies hierarchies,
            Trail trail, Clock clock) {
        this.plates = plates;
        this.items = items;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CommunityPlate read(Actor actor, UUID id) {
        return plates.findById(id).filter(plate -> actor.reads().covers(plate.community()))
                .orElseThrow(() -> PlateRefused.unknown(id));
    }

    /** Takes a plate onto the list; a repeat of the id gives what is there. */
    public CommunityPlate hang(Actor actor, UUID id, UnitCode community, String title, String item, LocalDate day,
            Proof proof) {
        if (hierarchies.current().get(community).level() != Level.COMMUNITY) {
            throw PlateRefused.community(hierarchies.current().name(community, today()));
        }
        actor.check(Right.EDIT_PROJECTS, community);
        var there = plates.findById(id).orElse(null);
        if (there != null) {
            if (!there.community().equals(community) || !there.title().equals(title.strip())) {
                throw PlateRefused.exists(id);
            }
            return there;
        }
        if (!item.isBlank() && items.findAllByNumberOrderByEdition(item.strip()).stream()
                .noneMatch(one -> one.facts().list() == AdmissionList.PLATE && one.state().published())) {
            throw PlateRefused.item(item.strip());
        }
        var rests = evidence.keep(proof, community, "", actor, clock.instant());
        var plate = plates.save(new CommunityPlate(id, community, title, item, day, today(), rests.id()));
        trail.note(Note.of(Act.CREATE, new Subject("community_plate", id.toString(), community.value())));
        return plate;
    }

    public CommunityPlate takeDown(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        var plate = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, plate.community());
        if (plate.version() != expected) {
            throw new SavedInBetween("admission.saved.between", expected, plate.version());
        }
        plate.takeDown(day, today(), evidence.keep(proof, plate.community(), "", actor, clock.instant()).id());
        trail.note(Note.of(Act.CHANGE, new Subject("community_plate", id.toString(), plate.community().value())));
        return plates.save(plate);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }
}
