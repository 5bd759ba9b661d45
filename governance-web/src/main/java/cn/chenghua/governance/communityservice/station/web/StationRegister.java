package cn.chenghua.governance.communityservice.station.web;

import java.util.List;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Wishes;
import cn.chenghua.governance.communityservice.station.Outfit;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.communityservice.station.StationRepository;
import cn.chenghua.governance.communityservice.station.WorkLine;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The register of citizen stations. */
@Component
class StationRegister implements Register {

    private final StationDesk desk;
    private final ServiceProjects projects;
    private final StationRepository stations;
    private final ProjectKinds kinds;
    private final StationCoverage coverage;

    StationRegister(StationDesk desk, ServiceProjects projects, StationRepository stations, ProjectKinds kinds,
            StationCoverage coverage) {
        this.desk = desk;
        this.projects = projects;
        this.stations = stations;
        this.kinds = kinds;
        this.coverage = coverage;
    }

    @Override
    public String name() {
        return "stations";
    }

    @Override
    public String kind() {
        return Station.KIND;
    }

    @Override
    public String state() {
        return "stage";
    }

    @Override
    public String group() {
        return "lines";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"),
                Field.of("unit", Type.UNIT, "LSF"), Field.of("responsible", Type.TEXT, "SF"),
                Field.of("hours", Type.TEXT, "LSF"),
                Field.choices("lines", "services.line.", WorkLine.values(), "LSF"), Field.of("communities", Type.UNITS, "SF"),
                Field.of("longitude", Type.NUMBER, "SF"), Field.of("latitude", Type.NUMBER, "SF"),
                Wishes.stages(kinds, Station.KIND, "L"), Field.of("opened", Type.DAY, "LS"), Field.of("closed", Type.DAY, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = projects.all(actor, Station.KIND);
        var known = stations.findByProjectIn(lines.stream().map(ProjectLines.Line::id).toList()).stream()
                .collect(Collectors.toMap(Station::project, station -> station));
        return lines.stream().map(line -> row(line, known.getOrDefault(line.id(), new Station(line.id())))).toList();
    }

    private Row row(ProjectLines.Line line, Station station) {
        return Wishes.row(line, path()).put("hours", station.outfit().hours())
                .put("lines", station.outfit().lines().stream().map(WorkLine::name).toList())
                .put("communities", station.outfit().communities())
                .put("opened", ServiceProjects.day(line.steps(), Station.IN_SERVICE)).put("closed", station.closedOn()).row();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var number = entry.text("number");
        var there = number.isEmpty() ? null : projects.find(actor, Station.KIND, number);
        if (there == null) {
            var id = entry.id();
            var known = id != null && projects.seen(actor, Station.KIND, id);
            var made = desk.register(actor, Wishes.project(entry, Station.KIND, null), said(entry, Outfit.UNKNOWN));
            open(actor, made, entry);
            return known ? Fate.UNCHANGED : Fate.NEW;
        }
        var station = desk.read(actor, there.id());
        var outfit = said(entry, station.outfit());
        var described = !outfit.equals(station.outfit());
        if (described) {
            desk.describe(actor, there.id(), station.version(), outfit);
        }
        return open(actor, there, entry) || described ? Fate.CHANGED : Fate.UNCHANGED;
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
