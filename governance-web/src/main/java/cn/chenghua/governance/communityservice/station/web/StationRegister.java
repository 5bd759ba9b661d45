package cn.chenghua.governance.communityservice.station.web;

import java.util.List;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.ProjectRegister;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.station.Outfit;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.communityservice.station.StationRepository;
import cn.chenghua.governance.communityservice.station.WorkLine;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The register of citizen stations. */
@Component
class StationRegister extends ProjectRegister {

    private final StationDesk desk;
    private final StationRepository stations;
    private final StationCoverage coverage;

    StationRegister(StationDesk desk, ServiceProjects projects, StationRepository stations, ProjectKinds kinds,
            StationCoverage coverage) {
        super("stations", Station.KIND, "lines", projects, kinds);
        this.desk = desk;
        this.stations = stations;
        this.coverage = coverage;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"),
                Field.of("unit", Type.UNIT, "LSF"), Field.of("responsible", Type.TEXT, "SF"),
                Field.of("hours", Type.TEXT, "LSF"),
                Field.choices("lines", "services.line.", WorkLine.values(), "LSF"), Field.of("communities", Type.UNITS, "SF"),
                Field.of("longitude", Type.NUMBER, "SF"), Field.of("latitude", Type.NUMBER, "SF"),
                stages(), Field.of("opened", Type.DAY, "LS"), Field.of("closed", Type.DAY, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = lines(actor);
        var known = stations.findByProjectIn(lines.stream().map(ProjectLines.Line::id).toList()).stream()
                .collect(Collectors.toMap(Station::project, station -> station));
        return lines.stream().map(line -> row(line, known.getOrDefault(line.id(), new Station(line.id())))).toList();
    }

    private Row row(ProjectLines.Line line, Station station) {
        return row(line).put("hours", station.outfit().hours())
                .put("lines", station.outfit().lines().stream().map(WorkLine::name).toList())
                .put("communities", station.outfit().communities())
                .put("opened", ServiceProjects.day(line.steps(), Station.IN_SERVICE)).put("closed", station.closedOn()).row();
    }

    @Override
    protected void register(Actor actor, Entry entry, boolean known) {
        open(actor, desk.register(actor, wish(entry), said(entry, Outfit.UNKNOWN)), entry);
    }

    @Override
    protected boolean change(Actor actor, Project there, Entry entry) {
        var described = desk.revise(actor, there.id(), stands -> said(entry, stands));
        return open(actor, there, entry) || described;
    }

    private boolean open(Actor actor, Project project, Entry entry) {
        var day = entry.day("opened");
        if (day == null || ServiceProjects.day(project.steps(), Station.IN_SERVICE) != null) {
            return false;
        }
        desk.open(actor, project.id(), desk.read(actor, project.id()).version(), day, entry.proof());
        return true;
    }

    private static Outfit said(Entry entry, Outfit stands) {
        return new Outfit(entry.text("hours", stands.hours()),
                entry.says("communities") ? entry.units("communities") : stands.communities(),
                entry.says("lines") ? entry.choices(WorkLine.class, "lines") : stands.lines());
    }

    @Override
    public String summary(Actor actor, Model model) {
        coverage.fill(actor, model);
        return "services/stations";
    }
}
