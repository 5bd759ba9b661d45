package cn.chenghua.governance.inspection.field.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.MachineTime;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.inspection.field.Briefing;
import cn.chenghua.governance.inspection.field.Briefing.Stop;
import cn.chenghua.governance.inspection.field.BriefingLines.Recent;
import cn.chenghua.governance.inspection.standard.Item;
import cn.chenghua.governance.inspection.standard.Score;
import cn.chenghua.governance.inspection.standard.Section;
import cn.chenghua.governance.inspection.standard.Taxonomy;
import cn.chenghua.governance.responsibility.AssetLines.Line;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a briefing in the reader's language. */
@Component
class BriefingView {

    private static final long DAY = 24 * 3600;
    private final Hierarchies hierarchies;
    private final Sentences sentences;
    private final MachineTime time;

    BriefingView(Hierarchies hierarchies, Sentences sentences, MachineTime time) {
        this.hierarchies = hierarchies;
        this.sentences = sentences;
        this.time = time;
    }

    BriefingJson of(Actor actor, Briefing briefing, String token) {
        var units = hierarchies.current();
        var stops = briefing.stops().stream().map(stop -> stop(stop, briefing, units)).toList();
        return new BriefingJson(briefing.asOf(), briefing.day(), shift(briefing.asOf()),
                new BriefingJson.AccountJson(actor.account(), actor.displayName()), token, stops, briefing.cut(),
                briefing.stops().stream().map(this::checkList).filter(Objects::nonNull).distinct().toList(),
                taxonomy(briefing.taxonomy()),
                new BriefingJson.FiguresJson(briefing.count(Briefing.State.DUE), briefing.count(Briefing.State.OVERDUE),
                        briefing.count(Briefing.State.DONE)));
    }

    /** Whole days, for the demonstration keeps the hour of the real day. */
    private long shift(Instant asOf) {
        var days = Math.floorDiv(Duration.between(time.now(), asOf).plusHours(12).toSeconds(), DAY);
        return days * DAY;
    }

    private BriefingJson.StopJson stop(Stop stop, Briefing briefing, Hierarchy units) {
        var asset = stop.asset();
        var place = units.period(asset.place(), briefing.day());
        var due = stop.due();
        var standard = stop.standard();
        var last = stop.last();
        return new BriefingJson.StopJson(asset.id(), asset.number(), asset.name(), asset.kind(), asset.classCode(), asset.grade(),
                new BriefingJson.PlaceJson(asset.place().value(), either(place.name(), place.nameEn())),
                position(asset),
                stop.level(), stop.post(), new BriefingJson.DueJson(due.state(), due.done(), due.of(), due.by(), due.since()),
                standard == null ? null : new BriefingJson.StandardJson(standard.code(), standard.version()),
                last == null
                        ? null
                        : new BriefingJson.LastLookJson(last.day(), last.fine(),
                                new Score(last.passed(), last.applicable()).percent()),
                stop.found().stream().map(one -> found(one, briefing)).toList());
    }

    private static BriefingJson.@Nullable PositionJson position(Line asset) {
        var longitude = asset.longitude();
        var latitude = asset.latitude();
        return longitude == null || latitude == null ? null : new BriefingJson.PositionJson(longitude, latitude);
    }

    private static BriefingJson.FoundJson found(Recent found, Briefing briefing) {
        var name = briefing.disorder(found).map(one -> either(one.name(), one.nameEn())).orElse(found.disorder());
        return new BriefingJson.FoundJson(found.id(), found.disorder(), name, found.severity(), found.day(), found.place());
    }

    private BriefingJson.@Nullable CheckListJson checkList(Stop stop) {
        var standard = stop.standard();
        if (standard == null) {
            return null;
        }
        var asset = stop.asset();
        var sheet = standard.sheet(asset.kind(), asset.classCode());
        return new BriefingJson.CheckListJson(standard.code(), standard.version(), asset.kind(), asset.classCode(),
                either(standard.name(), standard.nameEn()), standard.suggestion(), sections(sheet));
    }

    private List<BriefingJson.SectionJson> sections(List<Item> sheet) {
        return Arrays.stream(Section.values())
                .map(section -> new BriefingJson.SectionJson(section.name(), sentences.say("standard.section." + section.name()),
                        sheet.stream().filter(item -> item.section() == section)
                                .map(item -> new BriefingJson.ItemJson(item.code(), either(item.text(), item.textEn())))
                                .toList()))
                .filter(section -> !section.items().isEmpty()).toList();
    }

    private static BriefingJson.TaxonomyJson taxonomy(Taxonomy taxonomy) {
        return new BriefingJson.TaxonomyJson(taxonomy.version(), taxonomy.suggestion(), taxonomy.disorders().stream()
                .map(one -> new BriefingJson.DisorderJson(one.code(), either(one.name(), one.nameEn()))).toList());
    }

    private static String either(String chinese, String english) {
        var wanted = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return wanted && !english.isEmpty() ? english : chinese;
    }
}
