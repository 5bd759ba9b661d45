package cn.chenghua.governance.backstreet.street.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.OpenFindings;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.lookback.LookBackBook;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.backstreet.web.BackstreetWords;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.InspectionView;
import cn.chenghua.governance.project.dossier.Dossiers;
import cn.chenghua.governance.project.dossier.ProjectPiece;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.link.AssetLinks;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a back street and its panel show. */
@Component
class StreetView {

    private static final int LOOKS = 30;
    private final StreetDesk desk;
    private final StreetLines lines;
    private final AcceptanceBook acceptances;
    private final LookBackBook lookBacks;
    private final OpenFindings findings;
    private final AssetLinks links;
    private final InspectionView seen;
    private final InspectionLines inspections;
    private final Dossiers dossiers;
    private final RegisterFilters filters;
    private final BackstreetWords words;

    StreetView(StreetDesk desk, StreetLines lines, AcceptanceBook acceptances, LookBackBook lookBacks, OpenFindings findings,
            AssetLinks links, InspectionView seen, InspectionLines inspections, Dossiers dossiers, RegisterFilters filters,
            BackstreetWords words) {
        this.desk = desk;
        this.lines = lines;
        this.acceptances = acceptances;
        this.lookBacks = lookBacks;
        this.findings = findings;
        this.links = links;
        this.seen = seen;
        this.inspections = inspections;
        this.dossiers = dossiers;
        this.filters = filters;
        this.words = words;
    }

    Street street(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    /** How the street stands: what both the page and the panel show. */
    void standing(Street street, Model model) {
        var told = acceptances.ofStreet(street.id());
        var rules = filters.rules();
        var counting = told.stream().filter(Acceptance::counted).reduce((_, later) -> later).orElse(null);
        var accepted = street.reached(Street.ACCEPTED) != null;
        model.addAttribute("street", street);
        model.addAttribute("streetFacts", street.detail().facts());
        model.addAttribute("streetLine", lines.find(street.id()).orElse(null));
        model.addAttribute("streetAcceptances", told.reversed());
        model.addAttribute("streetLookBacks", lookBacks.ofStreet(street.id()).reversed());
        model.addAttribute("streetAccepted", accepted);
        model.addAttribute("streetRelapsed", acceptances.relapsed(street.id()));
        model.addAttribute("streetDue", accepted && counting != null ? rules.lookBack(counting.day()) : null);
        model.addAttribute("streetRules", rules);
        model.addAttribute("streetWords", words);
    }

    /** All of it, with what the forms offer. */
    void fill(Actor actor, Street street, Model model) {
        standing(street, model);
        var drawn = lines.find(street.id()).map(StreetLine::metres).orElse(null);
        var difference = LineLength.difference(street.project().measures().metres(), drawn);
        model.addAttribute("difference", difference);
        model.addAttribute("large", LineLength.large(difference, filters.rules().of(StreetTerm.LENGTH_DIFFERENCE)));
        model.addAttribute("assets", links.ofProject(street.id()));
        model.addAttribute("findings", findings.of(street.id()));
        model.addAttribute("looks", looks(actor, street));
        var pieces = dossiers.pieces(street.id()).stream().filter(ProjectPiece::picture).toList();
        model.addAttribute("before", pieces.stream().filter(piece -> piece.phase() == ProjectPiece.Phase.BEFORE).toList());
        model.addAttribute("after", pieces.stream().filter(piece -> piece.phase() == ProjectPiece.Phase.AFTER).toList());
        model.addAttribute("edits", RegisterFilters.edits(actor, street.project().place(), street.project().responsible()));
        model.addAttribute("today", filters.today());
        model.addAttribute("depths", words.choices("depth", Depth.values()));
        model.addAttribute("classes", words.choices("class", AssetKind.STREET.classes().toArray()));
        model.addAttribute("results", words.choices("result", RecordAcceptance.Result.values()));
        model.addAttribute("opinions", words.choices("opinion", Party.Opinion.values()));
        model.addAttribute("lookResults", words.choices("look", RecordLookBack.Result.values()));
        model.addAttribute("systems", Crs.values());
    }

    /** The inspections of its assets since the works were completed, the latest first. */
    private List<InspectionLines.Line> looks(Actor actor, Street street) {
        var completed = street.reached(Street.COMPLETED);
        if (completed == null) {
            return List.of();
        }
        var filter = InspectionLines.Filter.of(seen.seen(actor));
        return links.ofProject(street.id()).stream()
                .flatMap(asset -> inspections.list(filter.at(asset.asset()), null, LOOKS).stream())
                .filter(line -> !line.day().isBefore(completed))
                .sorted(Comparator.comparing(InspectionLines.Line::beganAt).reversed()).toList();
    }
}
